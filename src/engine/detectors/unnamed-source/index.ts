import type { Reading } from '../../reading/reading.ts';
import type { Detection, Detector } from '../detector.ts';
import { findUnnamedSources } from './find-unnamed-sources.ts';

export const unnamedSource: Detector = { kind: 'unnamed-source', detect };

function detect(story: readonly Reading[]): Detection {
  return { findings: story.flatMap(findUnnamedSources) };
}

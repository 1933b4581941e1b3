import type { Kind } from '../engine/annotation.ts';
import type { Detector } from '../engine/detectors/detector.ts';
import { detectors } from '../engine/detectors/index.ts';

/** What readers are told about a kind of annotation. */
export function detectorOf(kind: Kind): Detector {
  const detector = detectors.find((candidate) => candidate.kind === kind);
  if (detector === undefined) throw new Error(`Expected a detector for every kind; there is none for ${kind}`);
  return detector;
}

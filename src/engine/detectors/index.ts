import { conflictingSpecific } from './conflicting-specific/index.ts';
import type { Detector } from './detector.ts';
import { textDetectors } from './text-detectors.ts';

/**
 * What finds every kind of annotation. A kind is a folder beside this file, a line in `mark-kinds.ts`, and one here, or in
 * `text-detectors.ts` where a text shows it by itself.
 */
export const detectors: readonly Detector[] = [...textDetectors, conflictingSpecific];

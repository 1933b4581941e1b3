import { conflictingSpecific } from './conflicting-specific/index.ts';
import type { Detector } from './detector.ts';
import { textDetectors } from './text-detectors.ts';

/** What finds every kind of annotation. A kind is a folder beside this file, a line here, and one in `mark-kinds.ts`. */
export const detectors: readonly Detector[] = [...textDetectors, conflictingSpecific];

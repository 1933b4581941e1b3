import { conflictingSpecific } from './conflicting-specific/index.ts';
import type { Detector } from './detector.ts';
import { unnamedSource } from './unnamed-source/index.ts';
import { unsourcedQuote } from './unsourced-quote/index.ts';

/** Every kind of annotation. A kind is a folder beside this file and a line here. */
export const detectors: readonly Detector[] = [unsourcedQuote, unnamedSource, conflictingSpecific];

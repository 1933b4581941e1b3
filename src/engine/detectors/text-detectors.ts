import type { Detector } from './detector.ts';
import { unnamedSource } from './unnamed-source/index.ts';
import { unsourcedQuote } from './unsourced-quote/index.ts';

/** What finds the kinds of annotation that a text shows by itself, with no other text to compare it with. */
export const textDetectors: readonly Detector[] = [unsourcedQuote, unnamedSource];

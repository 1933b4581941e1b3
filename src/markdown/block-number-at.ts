import type { Block } from '../engine/annotation.ts';
import { countBefore } from '../engine/reading/count-before.ts';

/** Number, from 1, of the first block that reaches beyond a place of the text; the last one for a place after all. */
export function blockNumberAt(blocks: readonly Block[], offset: number): number {
  const endingBefore = countBefore(blocks, offset + 1, ({ end }) => end);
  return Math.max(0, Math.min(endingBefore, blocks.length - 1)) + 1;
}

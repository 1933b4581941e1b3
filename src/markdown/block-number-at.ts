import type { Block } from '../engine/annotation.ts';

/** Number, from 1, of the first block that reaches beyond a place of the text; the last one for a place after all. */
export function blockNumberAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

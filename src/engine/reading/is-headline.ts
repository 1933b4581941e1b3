import type { Article } from '../annotation.ts';

/** Whether a block of an article is a heading, or the first and so short that it can be nothing but the headline. */
export function isHeadline({ blocks }: Pick<Article, 'blocks'>, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  return block.kind === 'heading' || (index === 0 && blocks.length > 1 && block.end - block.start <= longestHeadline);
}

/** Code units. */
export const longestHeadline = 150;

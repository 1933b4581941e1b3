import type { Article } from '../annotation.ts';

/** Whether a block is a heading, or opens the article with a line so short and without a full stop that it is a headline. */
export function isHeadline({ text, blocks }: Pick<Article, 'text' | 'blocks'>, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || !isOpeningLine({ blocks }, index)) return false;
  return block.kind === 'heading' || !fullStop.test(text.slice(block.start, block.end).trimEnd());
}

/** Whether a block is a heading, or the first of several and short: a headline, or a sentence that serves as one. */
export function isOpeningLine({ blocks }: Pick<Article, 'blocks'>, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  return block.kind === 'heading' || (index === 0 && blocks.length > 1 && block.end - block.start <= longestHeadline);
}

/** Code units. */
export const longestHeadline = 150;

const fullStop = /\.["'’”)\]]?$/u;

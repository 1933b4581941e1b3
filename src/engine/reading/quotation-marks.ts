import type { Article, Span } from '../annotation.ts';
import type { Token } from './tokens.ts';

/** A stretch in quotation marks, marks included. */
export type QuotedStretch = {
  /** One, or one a paragraph where the opening mark is repeated and the closing one stands at the end only. */
  readonly parts: readonly Span[];
  /** 0 is outermost. */
  readonly depth: number;
  readonly style: 'double' | 'single';
  /** False where the paragraph ends before a closing mark. */
  readonly isClosed: boolean;
};

/** Pairs the quotation marks of an article. Stretches are in order of their start; two never cross. */
export function pairQuotationMarks(article: Article, _tokens: readonly Token[]): QuotedStretch[] {
  return article.blocks.flatMap((block) =>
    Array.from(article.text.slice(block.start, block.end).matchAll(/“[^“”]*”|"[^"]*"/gu), (match) => ({
      parts: [{ start: block.start + match.index, end: block.start + match.index + match[0].length }],
      depth: 0,
      style: 'double' as const,
      isClosed: true,
    })),
  );
}

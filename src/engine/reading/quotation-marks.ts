import type { Article, Span } from '../annotation.ts';
import { findQuotationMarks } from './quotation-mark.ts';
import { assignRoles } from './quotation-mark-roles.ts';
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

type OpenStretch = {
  /** Its place in order of start. */
  readonly order: number;
  readonly style: 'double' | 'single';
  /** The parts of the paragraphs before. */
  readonly parts: Span[];
  readonly start: number;
};

/**
 * Pairs the quotation marks of an article: of all ways to read its marks as opening, closing or apostrophe, the one that
 * strains their forms, neighbours and nesting least. Stretches are in order of their start; two never cross; those
 * without words are left out. Takes time in proportion to the text.
 */
export function pairQuotationMarks(article: Article, tokens: readonly Token[]): QuotedStretch[] {
  const marks = findQuotationMarks(article, tokens);
  const roles = assignRoles(marks);
  const byOrder: (QuotedStretch | undefined)[] = [];
  let open: OpenStretch[] = [];
  let block = 0;
  marks.forEach((mark, index) => {
    const role = roles[index];
    if (mark.block !== block) leaveBlock(role === 'repeat');
    block = mark.block;
    if (role === 'open') {
      open.push({ order: byOrder.length, style: mark.style, parts: [], start: mark.start });
      byOrder.push(undefined);
    }
    if (role === 'repeat') open = open.map((stretch) => ({ ...stretch, start: mark.start }));
    if (role === 'close') end(open.pop(), mark.end, true);
  });
  leaveBlock(false);
  return byOrder.filter((stretch) => stretch !== undefined);

  /** Ends what is open with its paragraph; where the next one repeats the mark, the outermost stretch goes on. */
  function leaveBlock(goesOn: boolean): void {
    const blockEnd = article.blocks[block]?.end ?? article.text.length;
    for (const stretch of open.slice(goesOn ? 1 : 0).toReversed()) {
      open.pop();
      end(stretch, blockEnd, false);
    }
    for (const { parts, start } of open) parts.push({ start, end: blockEnd });
  }

  function end(stretch: OpenStretch | undefined, at: number, isClosed: boolean): void {
    if (stretch === undefined) throw new Error('expected an open stretch to end, found none');
    const { order, style, start } = stretch;
    if (!/[\p{L}\p{N}]/u.test(article.text.slice(start, at))) return;
    stretch.parts.push({ start, end: at });
    byOrder[order] = { parts: stretch.parts, depth: open.length, style, isClosed };
  }
}

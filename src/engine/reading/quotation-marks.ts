import type { Article, Span } from '../annotation.ts';
import { findQuotationMarks, type QuotationMark } from './quotation-mark.ts';
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
    if (role === 'repeat' || mark.block !== block) leaveParagraph(role === 'repeat' ? mark : null);
    block = mark.block;
    if (role === 'open') {
      open.push({ order: byOrder.length, style: mark.style, parts: [], start: mark.start });
      byOrder.push(undefined);
    }
    if (role === 'repeat') open = open.map((stretch) => ({ ...stretch, start: mark.start }));
    if (role === 'close') end(open.pop(), mark.end, true);
  });
  leaveParagraph(null);
  return byOrder.filter((stretch) => stretch !== undefined);

  /** Ends what is open with its paragraph; where a mark repeats it, the outermost stretch goes on. */
  function leaveParagraph(repeat: QuotationMark | null): void {
    const paragraphEnd = repeat?.starts === 'line' ? lineEnd(repeat.start) : (article.blocks[block]?.end ?? 0);
    for (const stretch of open.slice(repeat === null ? 0 : 1).toReversed()) {
      open.pop();
      end(stretch, paragraphEnd, false);
    }
    for (const { parts, start } of open) parts.push({ start, end: paragraphEnd });
  }

  /** Where the line before a mark that starts a line ends. */
  function lineEnd(start: number): number {
    let at = start;
    while (/^\s$/u.test(article.text.charAt(at - 1))) at--;
    return at;
  }

  function end(stretch: OpenStretch | undefined, at: number, isClosed: boolean): void {
    if (stretch === undefined) throw new Error('expected an open stretch to end, found none');
    const { order, style, start } = stretch;
    if (!/[\p{L}\p{N}]/u.test(article.text.slice(start, at))) return;
    stretch.parts.push({ start, end: at });
    byOrder[order] = { parts: stretch.parts, depth: open.length, style, isClosed };
  }
}

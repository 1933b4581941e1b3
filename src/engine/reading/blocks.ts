import type { Block } from '../annotation.ts';

/**
 * The paragraphs of a plain text. A blank line ends a paragraph; a text without blank lines has one paragraph a line.
 * Spaces around a paragraph belong to none.
 */
export function splitBlocks(text: string): Block[] {
  const separator = /\n[^\S\n]*\n/u.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/gu : /\n+/gu;
  const blocks: Block[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    addParagraph(from, match.index);
    from = match.index + match[0].length;
  }
  addParagraph(from, text.length);
  return blocks;

  function addParagraph(start: number, end: number): void {
    const words = text.slice(start, end);
    const body = words.trim();
    if (body === '') return;
    const lead = words.length - words.trimStart().length;
    blocks.push({ kind: 'paragraph', start: start + lead, end: start + lead + body.length });
  }
}

import type { Root } from 'hast';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { h } from './h.ts';
import type { ReadingText } from './reading-text.ts';

/** A plain text as paragraphs. What stands between them stays between them; nothing in it is read as markup. */
export function readPlainText(text: string): ReadingText {
  const blocks = splitBlocks(text);
  const children: Root['children'] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    addText(from, start);
    children.push(h('p', text.slice(start, end)));
    from = end;
  }
  addText(from, text.length);
  return { text, blocks, root: { type: 'root', children } };

  function addText(start: number, end: number): void {
    if (start < end) children.push({ type: 'text', value: text.slice(start, end) });
  }
}

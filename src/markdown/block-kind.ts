import type { Element } from 'hast';
import type { BlockKind } from '../engine/annotation.ts';

/**
 * What kind of block an element is, or null where it only holds blocks or is part of one.
 *
 * @param container the nearest list item or block quotation around it
 */
export function blockKind(element: Element, container: BlockKind | null): BlockKind | null {
  if (element.tagName === 'p') return container ?? 'paragraph';
  if (/^h[1-6]$/u.test(element.tagName)) return 'heading';
  return element.tagName === 'pre' ? 'code' : null;
}

/** The kind of block that paragraphs in this element are, or null where it leaves them as they are. */
export function containerKind(element: Element): BlockKind | null {
  if (element.tagName === 'li') return 'list-item';
  return element.tagName === 'blockquote' ? 'block-quote' : null;
}

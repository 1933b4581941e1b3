import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** The text that a page or a part of it shows as its source's: what lies in `data-reading-text`, without the apparatus. */
export function shownText(tree: Root): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    if (element.properties['dataApparatus'] === undefined || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const reading = select('[data-reading-text]', copy);
  if (reading === undefined) throw new Error('Expected an element with data-reading-text, found none');
  return textOf(reading);
}

import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { withoutApparatus } from './without-apparatus.ts';

/** The text that a page or a part of it shows as its source's: what lies in `data-reading-text`, without the apparatus. */
export function shownText(tree: Root): string {
  const reading = select('[data-reading-text]', withoutApparatus(tree));
  if (reading === undefined) throw new Error('Expected an element with data-reading-text, found none');
  return textOf(reading);
}

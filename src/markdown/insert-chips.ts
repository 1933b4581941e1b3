import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from './h.ts';

/** A chip and where in the reading text its mark ends. */
export type ChipPlace = { readonly offset: number; readonly chip: Element };

/**
 * The content of a block with chips after their marks, outside every element that ends there. A mark that ends inside a
 * link has its chip after the link, since links do not nest. What is punctuation after a chip stays on its line.
 *
 * @param offset where the content begins in the reading text
 * @param chips by their offset; each offset is the end of a mark
 */
export function insertChips(
  content: readonly ElementContent[],
  offset: number,
  chips: readonly ChipPlace[],
): ElementContent[] {
  const result: ElementContent[] = [];
  let at = offset;
  let next = 0;
  let ended: ElementContent[] = [];
  for (const node of content) {
    const rest = placeEnded(node);
    const end = at + textOf(node).length;
    const isLink = node.type === 'element' && node.tagName === 'a';
    const inside = take((place) => place.offset < end);
    if (rest.type === 'element' && !isLink) result.push({ ...rest, children: insertChips(rest.children, at, inside) });
    else {
      if (rest.type !== 'text' || rest.value !== '') result.push(rest);
      ended.push(...inside.map(({ chip }) => chip));
    }
    ended.push(...take((place) => place.offset <= end).map(({ chip }) => chip));
    at = end;
  }
  if (ended.length > 0) result.push(keep(ended, ''));
  return result;

  function take(isHere: (place: ChipPlace) => boolean): ChipPlace[] {
    const first = next;
    for (let place = chips[next]; place !== undefined && isHere(place); place = chips[next]) next += 1;
    return chips.slice(first, next);
  }

  /** Writes the chips before a node, with the punctuation at its head; what is left of the node. */
  function placeEnded(node: ElementContent): ElementContent {
    if (ended.length === 0) return node;
    const punctuation = node.type === 'text' ? (/^[\p{P}\p{S}]+/u.exec(node.value)?.[0] ?? '') : '';
    result.push(keep(ended, punctuation));
    ended = [];
    return node.type === 'text' ? { type: 'text', value: node.value.slice(punctuation.length) } : node;
  }
}

/** Chips and the punctuation after them, which no line end parts from each other nor from the word before. */
function keep(chips: readonly ElementContent[], punctuation: string): ElementContent {
  const wordJoiner = '\u2060';
  return h('span.keep', [h('span', { dataApparatus: true }, wordJoiner), ...chips, punctuation]);
}

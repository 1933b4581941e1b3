import type { Element } from 'hast';
import { h as reference } from 'hastscript';
import { expect, test } from 'vitest';
import { h } from './h.ts';

test.each<[string, Element, Element]>([
  ['text', h('p', 'a & b'), reference('p', 'a & b')],
  ['classes', h('p.one.two', ['a']), reference('p.one.two', ['a'])],
  ['elements and text', h('p', [h('b', 'a'), ', b']), reference('p', [reference('b', 'a'), ', b'])],
  [
    'properties',
    h('a.one', { href: '#a', ariaLabel: 'x', dataApparatus: true }, 'a'),
    reference('a.one', { href: '#a', ariaLabel: 'x', dataApparatus: true }, 'a'),
  ],
  ['nothing', h('mark', { id: 'm', className: ['a', 'b'] }, []), reference('mark', { id: 'm', className: ['a', 'b'] })],
])('%s: an element as the library makes it', (_, element, expected) => {
  expect(element).toEqual(expected);
});

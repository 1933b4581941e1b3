import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toHtml } from './to-html.ts';

const library = unified().use(rehypeStringify).freeze();

test.each([
  ['text', h('p', 'a & b < c > d "e" \u00a0\u2028 &amp; \u0000')],
  ['attributes', h('a', { href: '?a=1&b="2"<3>', title: "it's", ariaLabel: 'x & y', dataReadingText: true }, 'a')],
  ['a backtick in an attribute', h('a', { href: '#a', title: 'the `log` of May' }, 'the `log`')],
  ['lists of words', h('p.one.two', { className: ['one', 'two'], ariaDescribedBy: ['a', 'b'] })],
  ['numbers and what is false', h('ol', { start: 3, hidden: false, reversed: true }, [h('li', 'x')])],
  ['elements without an end', h('p', [h('img', { src: 'a b.png', alt: '' }), h('br'), h('hr'), h('wbr')])],
  [
    'every void element',
    h(
      'div',
      ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'].map(
        (name) => h(name),
      ),
    ),
  ],
  ['code', h('pre', h('code', { className: ['language-a"b'] }, '\n<b>&\n'))],
  ['script and style', h('div', [h('script', 'a < b && "c"'), h('style', 'a > b {}')])],
  ['comments', { type: 'comment' as const, value: ' a -- > b ' }],
])('%s: written as the library writes them', (_, node) => {
  const root: Root = { type: 'root', children: [node] };
  expect(toHtml(root)).toBe(library.stringify(root));
});

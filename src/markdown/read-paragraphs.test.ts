import fc from 'fast-check';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import '../site-tests/same-cases.ts';
import { readMarkup } from './read-markup.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { SourceText } from './reading-text.ts';

const cases = 20_000;

test('words alone are read without a parser, with all that newspapers write', () => {
  const source = `---
title: "Fire: what is known"
---

“It burned!” said Ann O’Hara – at 6.30 p.m., on May 3rd (a Monday); 'nobody' was hurt…
She paid £4.5m: 12% more.

1.5 million saw it @ home, #1 of 2 | 3, Reed & Sons said; a "fire" that was - in short -
over.
`;
  expect(readParagraphs(source)).toEqual(withoutPlaces(readMarkup(new VFile(), source)));
});

test.each(
  [
    ['# A', 'A *b*', 'A _b_', 'A `b`', '[a](b)', '<b>', '&amp;', 'a\\', '- a', '+ a', '> a', '1. a', '2) a', '    a'],
    ['a  \nb', 'a\n===', '~~~\na', 'a\tb', 'a\r\nb', '\uFEFFa', '---\na: b\n--- \n\nc', '***', '---', ' a'],
  ].flat(),
)('what may be more than words is left to the parser: %j', (source) => {
  expect(readParagraphs(source)).toBeNull();
});

test('whatever is read without a parser is what the parser makes of it', () => {
  const piece = fc.constantFrom(
    ...['\n', '\n\n', '\n\n\n', '---', '---\n', 'title: Fire', ' ', '  ', '\u00A0', '\u2028', '\v', '\f', '\u0085'],
    ...[
      '1',
      '1.',
      '12)',
      '-',
      '=',
      '===',
      '#',
      '>',
      '+',
      '~',
      '!',
      '|',
      ':',
      '"',
      "'",
      '“',
      '”',
      '’',
      '–',
      '…',
      '(',
      ')',
    ],
    ...[
      'The',
      ' fire',
      ' burned.',
      'é',
      '😀',
      'e\u0301',
      '\u200D',
      '\uFEFF',
      'http://a.b',
      'a@b.c',
      '$',
      '%',
      '^',
      '{',
      '}',
    ],
    ...['&', 'amp;', ';'],
    ...['*', '_', '`', '[', ']', '<', '\\', '\t', '\r', '\0'],
  );
  const words = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const headed = fc.tuple(words, words).map(([head, body]) => `---\n${head}\n---\n${body}`);
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(words, headed), (source) => {
      const found = readParagraphs(source);
      if (found === null) return;
      read += 1;
      expect(found).toEqual(withoutPlaces(readMarkup(new VFile(), source)));
    }),
    { numRuns: cases },
  );
  expect(read).toBeGreaterThan(cases / 20);
});

function withoutPlaces(text: SourceText): SourceText {
  const root: Root = JSON.parse(JSON.stringify(text.root, (key, value) => (key === 'position' ? undefined : value)));
  return { ...text, root };
}

import { z } from 'astro/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locate } from '../engine/corrections/locate.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { suggestQuote } from './suggest-quote.ts';

const text =
  'The mill burned at dawn. The mill was old.\n\nBy noon the mill, “old and dry”, was gone.\u00a0So was the miller’s dog.\n';
const blocks = splitBlocks(text);
const lines = z.object({ exact: z.string().optional(), occurrence: z.int().optional() });

test('says how the nearest words differ, in which paragraph, and the line to write', () => {
  expect(suggest({ exact: "the miller's cat" })).toBe(
    'The nearest words are in paragraph 2: “the miller[\' → ’]s [cat → dog]”. Write `exact: "the miller’s dog"`',
  );
});

test('of several places it names the first three', () => {
  const repeated = 'One ship. One ship. One ship. One ship.';
  expect(suggestQuote({ article: 'a', exact: 'ship', prefix: 'a ' }, { text: repeated, blocks })).toMatch(
    /^Write in place of `prefix:` and `suffix:` `occurrence: 1` for .+ `occurrence: 3` .+, and so on up to 4$/u,
  );
});

test('of three places it names all, and no more', () => {
  const repeated = 'One ship. One ship. One ship.';
  const suggested = suggestQuote({ article: 'a', exact: 'ship' }, { text: repeated, blocks });
  expect(suggested.match(/`occurrence: \d`/gu)).toHaveLength(3);
  expect(suggested).not.toContain('and so on');
});

test('what it says to write is found in the text, whatever was changed in the words', () => {
  const edits = fc.record({
    from: fc.nat(text.length),
    length: fc.integer({ min: 8, max: 60 }),
    at: fc.nat(60),
    put: fc.constantFrom('', 'x', ' ', '“', 'é'),
  });
  fc.assert(
    fc.property(edits, ({ from, length, at, put }) => {
      const words = text.slice(from, from + length);
      const place = Math.min(at, words.length);
      const exact = words.slice(0, place) + put + words.slice(place + 1);
      if (exact === '' || typeof locate(articles, { article: 'a', exact }) !== 'string') return;
      const written = [...suggest({ exact }).matchAll(/`(?<line>(?:exact|occurrence): .*?)`/gu)];
      const choice = written.slice(0, text.includes(exact) ? 1 : 2).map(({ groups }) => groups?.['line']);
      if (choice.length === 0) return;
      const quote = lines.parse(parse(choice.join('\n')));
      expect(
        locate(articles, { article: 'a', exact: quote.exact ?? exact, occurrence: quote.occurrence }),
      ).not.toBeTypeOf('string');
    }),
  );
});

const articles = new Map([['a', { id: 'a', text, blocks }]]);

function suggest(quote: { readonly exact: string }): string {
  return suggestQuote({ article: 'a', ...quote }, { text, blocks });
}

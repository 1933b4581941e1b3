import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodePointCounter, findTextQuote, quoteInContext } from './selector.ts';

const text = 'An aide said no. Another aide said yes. The aide left.';

test('finds every place of the words', () => {
  expect(findTextQuote(text, { exact: 'aide said' })).toHaveLength(2);
  expect(findTextQuote(text, { exact: 'nobody' })).toEqual([]);
});

test('context or an occurrence tells places apart', () => {
  const [second] = findTextQuote(text, { exact: 'aide said', prefix: 'Another ' });
  expect(findTextQuote(text, { exact: 'aide said', suffix: ' yes' })).toEqual([second]);
  expect(findTextQuote(text, { exact: 'aide said', occurrence: 2 })).toEqual([second]);
  expect(findTextQuote(text, { exact: 'aide said', occurrence: 3 })).toEqual([]);
});

test('whatever is quoted from a text is found in it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (any, from, length) => {
      const start = from % any.length;
      const exact = any.slice(start, start + 1 + (length % any.length));
      expect(findTextQuote(any, { exact })).toContainEqual({ start, end: start + exact.length });
    }),
  );
});

test('a quote in context has 32 characters on each side where the text has them', () => {
  const long = `${'x'.repeat(50)} needle ${'y'.repeat(50)}`;
  expect(quoteInContext(long, { start: 51, end: 57 })).toEqual({
    exact: 'needle',
    prefix: `${'x'.repeat(31)} `,
    suffix: ` ${'y'.repeat(31)}`,
  });
});

test('the prefix grows until prefix and words stand in one place only', () => {
  const refrain = `${'and so the long refrain of it goes on: '}`;
  const song = `One. ${refrain}yes. Two. ${refrain}yes.`;
  const start = song.lastIndexOf('yes');
  const { prefix, exact } = quoteInContext(song, { start, end: start + 3 });
  expect(prefix.length).toBeGreaterThan(32);
  expect(song.split(prefix + exact)).toHaveLength(2);
});

test('at the start of a text the suffix grows instead', () => {
  const song = `${'na na na na '.repeat(8)}hey`;
  const { prefix, exact, suffix } = quoteInContext(song, { start: 0, end: 2 });
  expect({ prefix, exact }).toEqual({ prefix: '', exact: 'na' });
  expect(findTextQuote(song, { exact, prefix, suffix })).toEqual([{ start: 0, end: 2 }]);
});

test('context never begins or ends inside a character', () => {
  const pairs = '👩‍🚒é́'.repeat(20);
  const start = pairs.indexOf('é', 80);
  const { prefix, suffix } = quoteInContext(pairs, { start, end: start + 1 });
  for (const context of [prefix, suffix]) expect(context.isWellFormed()).toBe(true);
});

test('any span of any text is found again by its quote in context, and there alone', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('a', 'b') }),
  );
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (any, from, length) => {
      fc.pre(any.length > 0);
      const start = from % any.length;
      const span = { start, end: Math.min(any.length, start + 1 + (length % 40)) };
      expect(findTextQuote(any, quoteInContext(any, span))).toEqual([span]);
    }),
  );
});

test('code points are counted as the text is spread into them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const codePointsBefore = createCodePointCounter(any);
      let offset = 0;
      [...any].forEach((character, place) => {
        expect(codePointsBefore(offset)).toBe(place);
        offset += character.length;
      });
      expect(codePointsBefore(any.length)).toBe([...any].length);
    }),
  );
});

test('an offset outside of the text has no number of code points', () => {
  expect(() => createCodePointCounter('ab')(3)).toThrow('Expected an offset of 0 to 2, found 3');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTextQuote } from './selector.ts';

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

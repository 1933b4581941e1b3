import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test.each([
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a\nb\u00a0c', 'a b c'],
  ['a \n\t b ', 'a b '],
  ['\u2003', ' '],
  ['', ''],
])('%j on one line is %j', (words, expected) => {
  expect(oneLine(words)).toBe(expected);
});

import { expect, test } from 'vitest';
import { tokenize } from '../../../reading/tokens.ts';
import { readNumbers } from './number-words.ts';

test.for([
  ['28 nations', 28, 28],
  ['twenty-five boats', 25, 25],
  ['1,300 homes', 1300, 1300],
  ['3, 000 homes', 3000, 3000],
  ['£2.5 million', 2_500_000, 2_500_000],
  ['£60m', 60_000_000, 60_000_000],
  ['60m', 60, 60],
  ['about 30 boats', 25, 35],
  ['at least three boats', 3, 5],
  ['more than 40 boats', 40.5, 80],
  ['nearly 100 boats', 0, 100],
  ['dozens of boats', 20, 140],
  ['several hundred boats', 300, 1200],
  ['fifty-odd boats', 50, 59],
  ['300-odd boats', 300, 399],
] as const)('%s is from %d to %d', ([text, low, high]) => {
  expect(readNumbers(tokenize(text))).toMatchObject([{ low, high }]);
});

test.for(['the 12th boat', 'at 8:20', 'in the 1990s'])('%s holds no number that counts', (text) => {
  expect(readNumbers(tokenize(text))).toEqual([]);
});

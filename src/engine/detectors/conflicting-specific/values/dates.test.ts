import { expect, test } from 'vitest';
import { tokenize } from '../../../reading/tokens.ts';
import { compareValues } from './compare-values.ts';
import { readDates } from './dates.ts';

test.for([
  ['in early December', 'early December'],
  ['on 3 December', '3 December'],
  ['on December 3, 2031', '3 December 2031'],
  ['on the 3rd of December', '3 December'],
  ['in mid-May', 'mid May'],
  ['in December 2031', 'December 2031'],
  ['on Friday', 'Friday'],
  ['on Saturday, 4 June 2033', '4 June 2033'],
] as const)('%s is read as %s', ([text, label]) => {
  expect(readDates(tokenize(text)).map(({ date }) => date.label)).toEqual([label]);
});

test.for(['he may go', 'she marches on', 'a sunday roast'])('%s holds no date', (text) => {
  expect(readDates(tokenize(text))).toEqual([]);
});

test.for([
  ['in December', 'in early December', 'together'],
  ['in early December', 'in late December', 'apart'],
  ['on 3 May', 'on May 3', 'together'],
  ['on Thursday', 'on Friday', 'apart'],
  ['on 3 May 2030', 'on Friday', 'together'],
  ['on 3 May 2030', 'on Thursday', 'apart'],
  ['on 3 May', 'on Friday', 'unrelated'],
  ['in December 2011', 'in December 2012', 'apart'],
] as const)('%s and %s are %s', ([one, other, comparison]) => {
  const [a, b] = [one, other].map((text) => readDates(tokenize(text))[0]?.date);
  if (!a || !b) throw new Error('Expected a date in each text');
  expect(compareValues(a, b)).toBe(comparison);
  expect(compareValues(b, a)).toBe(comparison);
});

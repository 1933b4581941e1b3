import { expect, test } from 'vitest';
import { tokenize } from '../../../reading/tokens.ts';
import { readClockTimes } from './clock-times.ts';

test.for([
  ['at 2:30 a.m.', '02:30'],
  ['at 7.35pm', '19:35'],
  ['at 19:35 GMT', '19:35'],
  ['at 12:15 a.m.', '00:15'],
  ['around noon or 5 p.m', '17:00'],
] as const)('%s is read as %s', ([text, label]) => {
  expect(readClockTimes(tokenize(text))).toMatchObject([{ label }]);
});

test.for(['he won 2:56', 'on page 5', 'at 25:00 GMT', 'at 14 p.m.'])('%s holds no time of day', (text) => {
  expect(readClockTimes(tokenize(text))).toEqual([]);
});

import { expect, test } from 'vitest';
import { toIsoDate } from './iso-date.ts';

test.each([
  ['2014-05-03', '2014-05-03'],
  ['Published 3 May 2014 Last updated at 10:12 GMT', '2014-05-03'],
  ['posted Apr 12th, 2013 at 05:30 PM', '2013-04-12'],
  ['WEDNESDAY, APRIL 16TH, 2014 AT 10:15 AM', '2014-04-16'],
])('reads the day in %j', (dateline, day) => {
  expect(toIsoDate(dateline)).toBe(day);
});

test.each(['03/05/2014', '31 February 2014', 'Mar. 7 4:30 PM', 'last Tuesday', '12 foo 2014'])(
  'reads no day in %j',
  (dateline) => {
    expect(toIsoDate(dateline)).toBeUndefined();
  },
);

import { expect, test } from 'vitest';
import { letterOf } from './letter-of.ts';

test('texts are called by letters, and by letters with a number after the 26th', () => {
  expect([0, 1, 25, 26, 53].map(letterOf)).toEqual(['A', 'B', 'Z', 'A2', 'B3']);
});

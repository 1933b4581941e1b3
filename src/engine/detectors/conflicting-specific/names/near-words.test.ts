import { expect, test } from 'vitest';
import { findNearWords, isSlip } from './near-words.ts';

test.for([
  ['harkness', 'harknes'],
  ['harald', 'haradl'],
  ['haldane', 'haldene'],
  ['tamor', 'tomar'],
  ['corran', 'korran'],
])('%s may be meant for %s', ([a = '', b = '']) => {
  expect(isSlip(a, b)).toBe(true);
  expect(isSlip(b, a)).toBe(true);
});

test.for([
  ['edward', 'edwards'],
  ['mario', 'maria'],
  ['russia', 'russian'],
  ['vermont', 'vermonter'],
  ['tom', 'tim'],
  ['anna', 'anna'],
  ['chicago', 'boston'],
  ['stonard', 'tsonard'],
  ['kallmansson', 'hallmannson'],
])('%s and %s are two words', ([a = '', b = '']) => {
  expect(isSlip(a, b)).toBe(false);
});

test('near words are found among many', () => {
  const words = ['lindqvist', 'lindkvist', 'harkness', 'haldane', 'mills'];
  expect(findNearWords(words)).toEqual([['lindkvist', 'lindqvist']]);
});

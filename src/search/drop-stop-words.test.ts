import { expect, test } from 'vitest';
import { dropStopWords } from './drop-stop-words.ts';
import { stopWords } from './stop-words.ts';

test('a query keeps the words that can find something', () => {
  expect(dropStopWords('the source of THE leak')).toBe('source leak');
});

test('a query of such words alone stays as it is', () => {
  expect(dropStopWords('who was it')).toBe('who was it');
});

test('a hyphen that keeps words on a line is one like others', () => {
  expect(dropStopWords('the so\u2011called leak')).toBe('so-called leak');
});

test('a phrase stays whole', () => {
  expect(dropStopWords('in "out of the blue"')).toBe('"out of the blue"');
  expect(dropStopWords('leak "it"')).toBe('leak "it"');
});

test('the list is sorted, in lower case, without duplicates', () => {
  const words = [...stopWords];
  expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].toSorted());
});

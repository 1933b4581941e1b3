import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeCpu } from '../bench/time-cpu.ts';
import { findNearest } from './find-nearest.ts';

const text = 'The mill burned at dawn. Nobody saw how it began, and nobody was hurt. The mill was old.';
const long = Array.from({ length: 60 }, (_, place) => `Witness ${place} spoke of smoke.`).join(' ');

test.each([
  ['The mill burnt at dawn', 'The mill burned at dawn'],
  ['nobody was badly hurt', 'nobody was hurt'],
  ['saw how it begun', 'saw how it began'],
  [' mill was olde ', 'mill was old'],
  ['ill burned at daw', 'mill burned at dawn'],
])('finds %j as whole words: %j', (words, nearest) => {
  expect(show(text, words)).toBe(nearest);
});

test('takes the first of two that are as near', () => {
  expect(findNearest('It burnt down. It burnt down.', 'It burns down')).toEqual({ start: 0, end: 13 });
});

test('finds words that are somewhat long, by all of them', () => {
  const words = long.slice(long.indexOf('Witness 20'), long.indexOf(' Witness 24'));
  expect(words.length).toBeLessThan(2 * 96);
  expect(show(long, words.replace('Witness 20 spoke', 'Witness 20 told'))).toBe(words);
});

test('finds long words by their ends', () => {
  const words = long.slice(long.indexOf('Witness 20'), long.indexOf(' Witness 30'));
  expect(show(long, words.replace('Witness 20 spoke', 'Witness 20 told').replace('29 spoke', '29 told'))).toBe(words);
});

test.each(['seven herrings', '', ' ', '§'])('finds nothing like %j', (words) => {
  expect(findNearest(text, words)).toBeNull();
});

test('gives words of the text, whatever is sought', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (any, words) => {
      const span = findNearest(any, words);
      if (span !== null) expect(any.slice(span.start, span.end).trim()).not.toBe('');
    }),
  );
});

test('a text ten times as long takes no more than some ten times as long', () => {
  const time = (source: string) =>
    timeCpu(() => findNearest(source, 'a sentence that stands in none of these places'))[0];
  time(long);
  const short = Math.min(...[1, 2, 3].map(() => time(long.repeat(50))));
  expect(time(long.repeat(500)) / short).toBeLessThan(40);
});

function show(source: string, words: string): string | null {
  const span = findNearest(source, words);
  return span && source.slice(span.start, span.end);
}

import { expect, test } from 'vitest';
import { cutExample } from './cut-example.ts';

test('an example is cut at its brackets', () => {
  expect(cutExample('[An aide] said no.')).toEqual([
    [
      { words: 'An aide', isMarked: true },
      { words: ' said no.', isMarked: false },
    ],
  ]);
});

test('each text of an example stands for itself', () => {
  expect(cutExample('It was [two].\n---\nIt was [three].').map((text) => text.map(({ words }) => words))).toEqual([
    ['It was ', 'two', '.'],
    ['It was ', 'three', '.'],
  ]);
});

test('an example without brackets is one stretch without a mark', () => {
  expect(cutExample('Nothing here.')).toEqual([[{ words: 'Nothing here.', isMarked: false }]]);
});

import { expect, test } from 'vitest';
import { holdsNoun } from './holds-noun.ts';

test('a list in the singular holds plurals made with -s, and no word that only begins like one of its own', () => {
  const nouns = new Set(['claim', 'chorus']);
  expect(['claim', 'claims', 'chorus', 'claimed', 'choru', 's'].filter((word) => holdsNoun(nouns, word))).toEqual([
    'claim',
    'claims',
    'chorus',
  ]);
});

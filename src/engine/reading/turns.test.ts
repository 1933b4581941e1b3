import { expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { findTurns } from './turns.ts';

// Invented.
it.each([
  [
    'from the first turn to the last',
    'Reed was asked.\n\nHALL: Why?\n\nREED: It leaked.\n\nFor years.\n\nHALL: So?\n\nREED: We left.\n\nHe left.',
    [1, 2, 3, 4, 5],
  ],
  ['by question and answer', 'Q. Why?\n\nA. It leaked.\n\nQ. So?\n\nA. We left.', [0, 1, 2, 3]],
  ['not in a list of labels', 'Where: Harwick.\n\nWhen: May.\n\nWho: Ann Reed.', []],
  ['not where one speaker has one turn', 'Reed: It leaked.\n\nHall: Why?\n\nReed: It is old.', []],
])('finds the turns of an interview %s', (_, text, turns) => {
  expect([...findTurns({ id: 'a', text, blocks: splitBlocks(text) })]).toEqual(turns);
});

import { expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { readArticle } from './read-article.ts';

// Invented.
it.each([
  [
    'from the first turn to the last',
    'Reed was asked.\n\nHALL: Why?\n\nREED: It leaked.\n\nFor years.\n\nHALL: So?\n\nREED: We left.\n\nHe left.',
    [1, 2, 3, 4, 5],
  ],
  [
    'by the names of people',
    'The mayor, Ann Reed, was asked.\n\nTom Hall: Why?\n\nReed: It leaked.\n\nTom Hall: So?\n\nReed: We left.',
    [1, 2, 3, 4],
  ],
  [
    'by question and answer in full',
    'Question: Why?\n\nAnswer: It leaked.\n\nQuestion: So?\n\nAnswer: We left.',
    [0, 1, 2, 3],
  ],
  ['by question and answer', 'Q. Why?\n\nA. It leaked.\n\nQ. So?\n\nA. We left.', [0, 1, 2, 3]],
  ['not in a list of labels', 'Where: Harwick.\n\nWhen: May.\n\nWho: Ann Reed.', []],
  [
    'not between captions',
    'Photo: The pier.\n\nIt burned.\n\nVideo: The fire.\n\nIt spread.\n\nPhoto: The yard.\n\nIt fell.\n\nVideo: The smoke.',
    [],
  ],
  [
    'not under labels in capitals',
    'UPDATE: It burned.\n\nREAD MORE: Piers.\n\nUPDATE: It fell.\n\nREAD MORE: Fires.',
    [],
  ],
  ['not under places', 'Harwick: Rain.\n\nLeeds: Sun.\n\nHarwick: Wind.\n\nLeeds: Fog.', []],
  ['not where one speaker has one turn', 'Reed: It leaked.\n\nHall: Why?\n\nReed: It is old.', []],
])('finds the turns of an interview %s', (_, text, turns) => {
  expect([...readArticle({ id: 'a', text, blocks: splitBlocks(text) }).turns]).toEqual(turns);
});

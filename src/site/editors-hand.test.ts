import { expect, test } from 'vitest';
import type { EditorNote, Specific } from '../engine/annotation.ts';
import { countHands, editorsHand } from './editors-hand.ts';

const mention = { article: 'a', start: 0, end: 4, value: 'nine', against: [], source: null };
const untouched: Specific = {
  slot: 'boats',
  question: 'How many boats?',
  type: 'quantity',
  verdict: 'divergence',
  mentions: [mention],
  rule: 'r',
  by: 'rule',
};
const renamed: Specific = { ...untouched, editor: note('change') };
const longer: Specific = { ...untouched, mentions: [mention, { ...mention, editor: note('add') }] };
const added: Specific = { ...untouched, by: 'editor', editor: note('add') };

test('a row says what an editor did to it', () => {
  expect([untouched, renamed, longer, added].map(editorsHand)).toEqual([
    null,
    'question or strength changed by an editor',
    null,
    'added by an editor',
  ]);
});

test('what rules found and what an editor added is counted apart', () => {
  expect(countHands([untouched, renamed, longer, added])).toEqual({ byRule: 3, byEditor: 1, edited: 2 });
});

function note(did: EditorNote['did']): EditorNote {
  return { did, by: 'A teacher', on: '2026-01-31' };
}

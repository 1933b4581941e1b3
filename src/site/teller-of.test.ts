import { expect, test } from 'vitest';
import type { Quotation, SourceMention } from '../engine/annotation.ts';
import { tellerOf } from './teller-of.ts';

const text = 'Nine boats sank, said a clerk. He, Mayor Ann Reed and her staff agree. “Ten sank.”';

test.each<[string, string, Partial<SourceMention>, string]>([
  ['Nine', 'a clerk', { isUnnamed: true }, 'says “a clerk”, unnamed'],
  ['Nine', 'He', { isUnnamed: false, name: 'Bill Hale' }, 'says Bill Hale, named'],
  ['Nine', 'He', { isUnnamed: null }, 'says “He”'],
  ['Nine', 'Mayor Ann Reed', { isUnnamed: false }, 'says Mayor Ann Reed, named'],
  ['Nine', 'her staff', { isUnnamed: false }, 'says “her staff”'],
])('%j is told by %j, %o', (words, source, rest, expected) => {
  const mention = { ...spanOf(words), article: 'a', value: words, against: [] };
  expect(tellerOf({ text, quotations: [] }, { ...mention, source: { ...spanOf(source), ...rest } })).toBe(expected);
});

test('without a source the writer says it, or a quotation from nobody', () => {
  const quotation: Quotation = {
    parts: [spanOf('“Ten sank.”')],
    isQuotation: true,
    rule: 'r',
    speaker: null,
    cue: null,
    provenance: 'none',
    venue: null,
  };
  const tellers = ['Nine', 'Ten'].map((words) =>
    tellerOf(
      { text, quotations: [quotation] },
      { ...spanOf(words), article: 'a', value: words, against: [], source: null },
    ),
  );
  expect(tellers).toEqual(['the writer’s own voice', 'quoted; from whom, the text does not say']);
});

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

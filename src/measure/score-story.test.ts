import { expect, test } from 'vitest';
import { type ScoredStory, scoreStory } from './score-story.ts';

const gold: ScoredStory = {
  articles: [
    {
      file: 'a.txt',
      quotations: [quotation([0, 20], 'Ada Brook', 'named-person'), quotation([30, 60], 'an aide', 'unnamed-person')],
      unnamed: [
        { start: 61, end: 68, subtype: 'person' },
        { start: 80, end: 90, subtype: 'hearsay', sure: false },
      ],
    },
    { file: 'b.txt', quotations: [], unnamed: [] },
  ],
  conflicts: [{ mentions: [mention('a.txt', 5, '3 May'), mention('b.txt', 7, '4 May')] }],
};

test('gold data scores 1 against itself', () => {
  const { quotation, mark, unnamed, conflict, provenance, speaker, subtype } = scoreStory(gold, gold);
  expect([quotation, mark, unnamed, conflict].map(({ f1 }) => f1)).toEqual([1, 1, 1, 1]);
  expect([provenance, speaker, subtype]).toEqual([1, 1, 1]);
});

test('silence is never wrong and misses everything', () => {
  const { quotation, mark, unnamed, conflict } = scoreStory(gold, { articles: [], conflicts: [] });
  expect([quotation, mark, unnamed, conflict].map(({ precision, recall }) => [precision, recall])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

test('a whole sentence is no unnamed source, and a doubtful one counts neither way', () => {
  const { unnamed } = scoreStory(gold, withUnnamed({ start: 61, end: 120, subtype: 'person' }));
  expect(unnamed).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  expect(scoreStory(gold, withUnnamed({ start: 80, end: 90, subtype: 'person' })).unnamed).toMatchObject({
    right: 0,
    wrong: 0,
    missed: 1,
  });
});

test('a speaker is right by the last word of the name, resolved or not', () => {
  const he = { ...quotation([0, 20], 'he', 'named-person'), speaker: { exact: 'he', name: 'Ada Brook' } };
  const him = quotation([0, 20], 'he', 'named-person');
  const report = (one: typeof him): ScoredStory => ({
    articles: [{ file: 'x/a.txt', quotations: [one], unnamed: [] }],
    conflicts: [],
  });
  expect(scoreStory(gold, report(he)).speaker).toBe(1);
  expect(scoreStory(gold, report(him)).speaker).toBe(0);
});

test('a conflict counts only where it brings out two different values', () => {
  const same = { mentions: [mention('a.txt', 5, '3 May'), mention('a.txt', 6, '3 May')] };
  expect(scoreStory(gold, { articles: [], conflicts: [same] }).conflict).toMatchObject({
    right: 0,
    wrong: 1,
    missed: 1,
  });
});

function quotation([start, end]: [number, number], speaker: string, provenance: string) {
  return {
    parts: [{ start, end }],
    isQuotation: true,
    speaker: { exact: speaker },
    provenance,
    marked: provenance === 'unnamed-person',
  };
}

function mention(file: string, start: number, value: string) {
  return { file, start, end: start + 5, value };
}

function withUnnamed(source: { start: number; end: number; subtype: string }): ScoredStory {
  return { articles: [{ file: 'a.txt', quotations: [], unnamed: [source] }], conflicts: [] };
}

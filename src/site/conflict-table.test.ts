import { expect, test } from 'vitest';
import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import type { Mention, Specific } from '../engine/annotation.ts';
import { toConflictTable } from './conflict-table.ts';

const texts = ['Six boats sank.', 'Half a dozen boats went down.', 'Nine boats sank.', 'A storm came.'];

test('a cell says from whom a text differs, with whom it agrees, or that it does not say', () => {
  const specific = specificOf([
    mention(0, 'Six', ['nine']),
    mention(1, 'Half a dozen', ['nine'], 'six'),
    mention(2, 'Nine', ['six']),
  ]);
  const [row] = toConflictTable(storyOf(specific));
  expect(row?.cells.map(({ state }) => state)).toEqual(['differs', 'differs', 'differs', 'does not say']);
  expect(row?.cells.map(({ differsFrom }) => differsFrom)).toEqual([[2], [2], [0, 1], []]);
  expect(row?.cells.map(({ agreesWith }) => agreesWith)).toEqual([[1], [0], [], []]);
  expect(row?.cells[1]?.wordings).toEqual([
    {
      words: 'Half a dozen',
      path: '/stories/storm/text-1/#p-1',
      teller: 'the writer’s own voice',
      isAddedByEditor: false,
    },
  ]);
});

test('values that fit together agree, however they are worded', () => {
  const [row] = toConflictTable(storyOf(specificOf([mention(0, 'Six', []), mention(2, 'Nine', [])])));
  expect(row?.cells.map(({ state }) => state)).toEqual(['agrees', 'does not say', 'agrees', 'does not say']);
});

test('where one text alone speaks, it says so', () => {
  const [row] = toConflictTable(storyOf(specificOf([mention(2, 'Nine', ['boats']), mention(2, 'boats', ['nine'])])));
  expect(row?.cells.map(({ state }) => state)).toEqual(['does not say', 'does not say', 'only here', 'does not say']);
  expect(row?.cells.map(({ isDivided }) => isDivided)).toEqual([false, false, true, false]);
});

function mention(place: number, words: string, against: readonly string[], value = words.toLowerCase()): Mention {
  const start = texts[place]?.indexOf(words) ?? 0;
  return { article: `text-${place}`, start, end: start + words.length, value, against, source: null };
}

function specificOf(mentions: readonly Mention[]): Specific {
  return {
    slot: 'boats',
    question: 'How many boats?',
    type: 'quantity',
    verdict: 'contradiction',
    mentions,
    rule: 'r',
    by: 'rule',
  };
}

function storyOf(specific: Specific): CorpusStory {
  return {
    id: 'storm',
    title: 'A storm',
    question: 'How many boats sank?',
    about: null,
    lang: 'en',
    articles: texts.map(articleOf),
    specifics: [specific],
    sources: [],
    rejected: { annotations: [], specifics: [] },
  };
}

function articleOf(text: string, place: number): CorpusArticle {
  return {
    id: `text-${place}`,
    story: 'storm',
    file: `text-${place}.txt`,
    title: `Text ${place}`,
    isTitleSupplied: true,
    origin: 'invented',
    licence: 'unknown',
    lang: 'en',
    outlet: 'unknown',
    byline: 'unknown',
    date: 'unknown',
    url: 'unknown',
    about: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sentences: [],
    sha256: '',
    words: 3,
    annotations: [],
    comments: [],
    quotations: [],
    said: [],
  };
}

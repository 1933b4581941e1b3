import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { timeCpu } from '../bench/time-cpu.ts';
import { analyseStory } from '../corpus/analyse-story.ts';
import type { CorpusStory } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { storySchema, textSchema } from '../corpus/story-schema.ts';
import { readPlainText } from '../markdown/read-plain-text.ts';
import { articlePath } from '../site/address-of.ts';
import { nobody, textKind, valueIn, writersVoice } from './facets.ts';
import { paragraphSign, pieceBreak } from './passage.ts';
import { foundAddress, recordFile } from './record-address.ts';
import { recordsOfStory, type SearchRecord, toSearchRecords } from './search-records.ts';

const { corpus } = loadCorpus('.');
const records = toSearchRecords(corpus);
const marks = records.filter((record) => kindOf(record) !== textKind);

test('every text has exactly one record, and every annotation has one after that of its text, in order', () => {
  const expected = corpus.stories.flatMap(({ articles }) =>
    articles.flatMap((article) => [
      articlePath(article),
      ...article.annotations.map(({ id }) => `${articlePath(article)}#m-${id}`),
    ]),
  );
  const addresses = records.map((record, place) =>
    foundAddress(`/${recordFile(place, record)}`, record.filters.place[0] ?? ''),
  );
  expect(addresses).toEqual(expected);
});

test('the record of a mark holds the marked words in their sentence', () => {
  for (const { content, meta } of marks)
    for (const words of meta.words?.split(pieceBreak) ?? []) expect(content).toContain(words);
  expect(marks.every(({ meta }) => meta.words !== undefined)).toBe(true);
});

test('the record of a text has as many paragraphs as the text', () => {
  const texts = records.filter((record) => kindOf(record) === textKind);
  const signs = texts.map(({ content }) => content.split(' ').filter((word) => word === paragraphSign).length);
  expect(signs).toEqual(corpus.stories.flatMap(({ articles }) => articles.map(({ blocks }) => blocks.length)));
});

test('only conflicting specifics have a strength, and all of them have one', () => {
  const strengths = Map.groupBy(marks, (record) => valueIn('strength', record.filters.mark[0] ?? ''));
  expect(new Set(strengths.keys())).toEqual(new Set(['', 'contradiction', 'divergence']));
  for (const [strength, group] of strengths)
    for (const record of group) expect(kindOf(record) === 'conflicting-specific').toBe(strength !== '');
});

test('every mark says who is behind its words, be it nobody or the writer', () => {
  expect(marks.filter(({ filters }) => filters.source.length === 0)).toEqual([]);
  expect(marks.flatMap(({ filters }) => filters.source)).toEqual(expect.arrayContaining([nobody, writersVoice]));
});

// Both are invented: marks that share a source, and marks each of its own.
test.each(['“We saw it,” an insider said. ', 'It is said to leak. “It does,” said Ann Reed. '])(
  'the time that records take grows no faster than the text, for %j over and over',
  { timeout: 60_000 },
  (unit) => {
    const [short, long] = [storyOf(unit.repeat(500)), storyOf(unit.repeat(4000))];
    expect(recordsOfStory(short).length).toBeGreaterThan(500);
    // Eight times the text: 64 times the time if it were quadratic. A busy machine may spoil a measurement or two.
    const isLinear = Array.from({ length: 5 }).some(() => timeMs(long) < 20 * timeMs(short));
    expect(isLinear).toBe(true);
  },
);

function storyOf(text: string): CorpusStory {
  const known = textSchema.parse({ title: 'The dam', origin: 'invented' });
  const texts = [{ id: 'dam', path: 'dam.txt', known, reading: readPlainText(text) }];
  const fields = storySchema.parse({ title: 'The dam', question: 'Does it leak?', texts: ['dam.txt'] });
  return analyseStory('dam', fields, texts, { file: new VFile(), corrections: [], report: () => {} }).story;
}

function timeMs(story: CorpusStory): number {
  return Math.max(1, timeCpu(() => recordsOfStory(story))[0]);
}

function kindOf({ filters }: SearchRecord): string {
  return valueIn('kind', filters.mark[0] ?? '');
}

import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { toSearchRecords } from './search-records.ts';

const { corpus } = await loadCorpus('.');
const records = toSearchRecords(corpus);

test('every annotation has exactly one record, in order', () => {
  const annotations = corpus.stories.flatMap(({ articles }) => articles.flatMap((article) => article.annotations));
  expect(records.map(({ url }) => url.split('#m-')[1])).toEqual(annotations.map(({ id }) => id));
  expect(records.map(({ sort }) => sort.place)).toEqual(records.map(({ sort }) => sort.place).toSorted());
});

test('a record holds the marked words in their sentence', () => {
  for (const { content, meta } of records) for (const words of meta.words.split('\n')) expect(content).toContain(words);
});

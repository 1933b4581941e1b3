import { expect, test } from 'vitest';
import { toEntries } from '../corpus/entries.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { facetLabels } from './facet-labels.ts';
import { filterOf, valueIn } from './facets.ts';
import { surveyRecords } from './search-overview.ts';
import { recordsOfStory, toSearchRecords } from './search-records.ts';

const { corpus } = loadCorpus('.');
const records = toSearchRecords(corpus);
const entries = corpus.stories.map((story) => toEntries({ story, htmlByArticle: new Map() }, '').story);
const storyOf = (id: string) => {
  const story = corpus.stories.find((candidate) => candidate.id === id);
  if (story === undefined) throw new Error(`Expected a story ${id}, found none`);
  return story;
};

test('stories are read until there are as many records as wanted, and no further', () => {
  const wanted = 30;
  const needed: string[] = [];
  let held = 0;
  for (const story of corpus.stories) {
    if (held >= wanted) break;
    needed.push(story.id);
    held += recordsOfStory(story).length;
  }
  const read: string[] = [];
  const { first, total } = surveyRecords(
    entries,
    (id) => {
      read.push(id);
      return storyOf(id);
    },
    wanted,
  );
  expect({ first, total, read }).toEqual({ first: records.slice(0, wanted), total: records.length, read: needed });
  expect(needed.length).toBeLessThan(corpus.stories.length);
});

test('what the content store counts of the stories is what their records are', () => {
  const { stories, total, first, countOf } = surveyRecords(entries, storyOf, records.length + 1);
  expect({ stories, total, first }).toEqual({
    stories: corpus.stories.length,
    total: records.length,
    first: records,
  });
  for (const { facet, choices } of facetLabels) {
    for (const { value } of choices ?? []) {
      const having = records.filter(({ filters }) =>
        filters[filterOf[facet]].some((one) => valueIn(facet, one) === value),
      );
      expect(countOf(facet, value), `${facet} ${value}`).toBe(having.length);
    }
  }
});

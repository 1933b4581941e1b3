import type { CorpusStory } from '../corpus/corpus.ts';
import type { MarkSort } from '../corpus/mark-sort.ts';
import { type Facet, filterOf, markValue, valueIn } from './facets.ts';
import { recordsOfStory, type SearchRecord, textValue } from './search-records.ts';

/** What the search page shows before anything is asked. */
export type SearchOverview = {
  readonly stories: number;
  readonly total: number;
  /** The first records of all. */
  readonly first: readonly SearchRecord[];
  /** How many records have a value of a facet that tells what a mark is. */
  readonly countOf: (facet: Facet, value: string) => number;
};

/** As much of a story as is counted. */
export type CountedStory = {
  readonly id: string;
  readonly data: {
    readonly articles: readonly string[];
    readonly sorts: readonly (MarkSort & { readonly count: number })[];
  };
};

/**
 * Surveys all records by what the content store counts of each story.
 *
 * @param stories in their order
 * @param read gives a story with its texts
 * @param wanted how many of the first records are kept
 */
export function surveyRecords(
  stories: readonly CountedStory[],
  read: (id: string) => CorpusStory,
  wanted: number,
): SearchOverview {
  const counts = new Map<string, number>();
  const first: SearchRecord[] = [];
  for (const { id, data } of stories) {
    add(textValue, data.articles.length);
    for (const { count, ...sort } of data.sorts) add(markValue(sort), count);
    if (first.length < wanted) first.push(...recordsOfStory(read(id)).slice(0, wanted - first.length));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { stories: stories.length, total, first, countOf };

  function add(value: string, count: number): void {
    counts.set(value, (counts.get(value) ?? 0) + count);
  }

  function countOf(facet: Facet, value: string): number {
    if (filterOf[facet] !== 'mark') throw new Error(`Expected a facet of marks, found ${facet}`);
    return [...counts].reduce((sum, [mark, count]) => (valueIn(facet, mark) === value ? sum + count : sum), 0);
  }
}

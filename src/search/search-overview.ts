import type { CorpusStory } from '../corpus/corpus.ts';
import { type Facet, facets, filterOf, valueIn } from './facets.ts';
import { recordsOfStory, type SearchRecord } from './search-records.ts';

/** What the search page shows before anything is asked. */
export type SearchOverview = {
  readonly stories: number;
  readonly total: number;
  /** The first records of all. */
  readonly first: readonly SearchRecord[];
  /** How many records have a value of a facet. */
  readonly countOf: (facet: Facet, value: string) => number;
};

/**
 * Surveys all records, story by story, because all of them at once may not fit into memory.
 *
 * @param wanted how many of the first records are kept
 */
export function surveyRecords(stories: Iterable<CorpusStory>, wanted: number): SearchOverview {
  const counts = new Map<string, number>();
  const first: SearchRecord[] = [];
  let total = 0;
  let number = 0;
  for (const story of stories) {
    const records = recordsOfStory(story);
    number += 1;
    total += records.length;
    first.push(...records.slice(0, wanted - first.length));
    for (const record of records) {
      for (const key of keysOf(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { stories: number, total, first, countOf: (facet, value) => counts.get(keyOf(facet, value)) ?? 0 };
}

/** One for each value of each facet that the record has. */
function keysOf({ filters }: SearchRecord): ReadonlySet<string> {
  return new Set(
    facets.flatMap((facet) => filters[filterOf[facet]].map((value) => keyOf(facet, valueIn(facet, value)))),
  );
}

function keyOf(facet: Facet, value: string): string {
  return `${facet} ${value}`;
}

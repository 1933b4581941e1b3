import { dropStopWords } from '../search/drop-stop-words.ts';
import { type Facet, type Filter, facets, filterOf, filters, valueIn } from '../search/facets.ts';
import type { FoundRecord, Pagefind, SearchAnswer, SearchOptions } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** For each value of a facet, in the form in which a filter of the index has it: how many records would be shown with it. */
export type FacetCounts = ReadonlyMap<string, number>;

/** An answer to a question. */
export type Found = {
  readonly results: readonly FoundRecord[];
  /** Of the facets that were asked for. */
  readonly counts: ReadonlyMap<Facet, FacetCounts>;
};

/** Answers questions; filters of the index are loaded when they are needed first. */
export type SearchIndex = {
  /** @param counted facets whose counts are wanted */
  readonly find: (state: SearchState, counted: readonly Facet[]) => Promise<Found>;
};

/**
 * Makes a loaded index ready for questions.
 *
 * @param sort what the records are sorted by where there is no query; without it they are in the order of the index
 */
export function openSearchIndex(pagefind: Pagefind, sort: string | undefined): SearchIndex {
  const loaded = new Map<Filter, Promise<readonly string[]>>();
  return { find };

  async function find(state: SearchState, counted: readonly Facet[]): Promise<Found> {
    const needed = facets.filter((facet) => counted.includes(facet) || state.chosen[facet].length > 0);
    const values = new Map<Filter, readonly string[]>();
    for (const filter of new Set(needed.map((facet) => filterOf[facet]))) values.set(filter, await valuesOf(filter));
    const query = dropStopWords(state.query) || null;
    const order = query === null && sort !== undefined ? { sort: { [sort]: 'asc' } as const } : {};
    const search = (without: Facet | null) => pagefind.search(query, { ...choose(state, values, without), ...order });
    const main = await search(null);
    // What is chosen in a facet says nothing against its other values: it is counted by a search without its choice.
    const counts = await Promise.all(
      counted.map(async (facet) => {
        const answer = state.chosen[facet].length === 0 ? main : await search(facet);
        return [facet, count(answer, facet)] as const;
      }),
    );
    return { results: main.results, counts: new Map(counts) };
  }

  /** All values of a filter. Pagefind tells the values of those that are loaded, and one that a search names is loaded. */
  function valuesOf(filter: Filter): Promise<readonly string[]> {
    const values = loaded.get(filter) ?? load(filter);
    loaded.set(filter, values);
    return values;
  }

  async function load(filter: Filter): Promise<readonly string[]> {
    await pagefind.preload(null, { filters: { [filter]: { any: noValue } } });
    const everything = await pagefind.search(null, { filters: {} });
    return Object.keys(everything.filters[filter] ?? {});
  }
}

/** A value that no record has: with it nothing is found. */
const noValue = ['-'];

/** Of every filter in whose facets something is chosen, the values that fit all of these choices. */
function choose(
  { chosen }: SearchState,
  values: ReadonlyMap<Filter, readonly string[]>,
  without: Facet | null,
): SearchOptions {
  const choices = filters.flatMap((filter) => {
    const choosing = facets.filter(
      (facet) => filterOf[facet] === filter && facet !== without && chosen[facet].length > 0,
    );
    if (choosing.length === 0) return [];
    const fitting = (values.get(filter) ?? []).filter((value) =>
      choosing.every((facet) => chosen[facet].includes(valueIn(facet, value))),
    );
    return [[filter, { any: fitting.length === 0 ? noValue : fitting }] as const];
  });
  return { filters: Object.fromEntries(choices) };
}

/** Values of a filter that are one value of the facet are counted together, under the first of them. */
function count(answer: SearchAnswer, facet: Facet): FacetCounts {
  const counts = new Map<string, number>();
  const firstOf = new Map<string, string>();
  for (const [value, records] of Object.entries(answer.filters[filterOf[facet]] ?? {})) {
    const part = valueIn(facet, value);
    if (part === '') continue;
    const first = firstOf.get(part) ?? value;
    firstOf.set(part, first);
    counts.set(first, (counts.get(first) ?? 0) + records);
  }
  return counts;
}

import { dropStopWords } from '../search/drop-stop-words.ts';
import { type Facet, facets } from '../search/search-records.ts';
import type { FilterCounts, Pagefind, SearchAnswer, SearchOptions } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

export type FoundMarks = { readonly results: SearchAnswer['results']; readonly counts: FilterCounts };

/**
 * The marks that fit, and for every value of every facet how many there would be with it. What is chosen in a facet says
 * nothing against its other values, so a facet with a choice is counted by a search without it.
 */
export async function findMarks(pagefind: Pagefind, state: SearchState): Promise<FoundMarks> {
  const query = dropStopWords(state.query) || null;
  const main = await pagefind.search(query, optionsFor(state, query, null));
  const counts = await Promise.all(
    facets.map(async (facet) => {
      if (state.chosen[facet].length === 0) return [facet, main.filters[facet] ?? {}] as const;
      const others = await pagefind.search(query, optionsFor(state, query, facet));
      return [facet, others.filters[facet] ?? {}] as const;
    }),
  );
  return { results: main.results, counts: Object.fromEntries(counts) };
}

function optionsFor({ chosen }: SearchState, query: string | null, without: Facet | null): SearchOptions {
  const filters = Object.fromEntries(
    facets
      .filter((facet) => facet !== without && chosen[facet].length > 0)
      .map((facet) => [facet, { any: chosen[facet] }] as const),
  );
  return query === null ? { filters, sort: { place: 'asc' } } : { filters };
}

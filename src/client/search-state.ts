import { type Facet, facets } from '../search/search-records.ts';

/** What a reader asks for; the address holds all of it. */
export type SearchState = { readonly query: string; readonly chosen: Readonly<Record<Facet, readonly string[]>> };

/** @param parameters of the address */
export function readState(parameters: URLSearchParams): SearchState {
  return {
    query: parameters.get('q') ?? '',
    chosen: {
      kind: parameters.getAll('kind'),
      type: parameters.getAll('type'),
      story: parameters.getAll('story'),
      text: parameters.getAll('text'),
      by: parameters.getAll('by'),
    },
  };
}

/** The query of an address, with `?` at its start; nothing where everything is asked for. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

import { type Facet, type FacetValues, facets } from '../search/facets.ts';

/** What a reader asks for; the address holds all of it. */
export type SearchState = { readonly query: string; readonly chosen: FacetValues };

/** @param parameters of the address */
export function readState(parameters: URLSearchParams): SearchState {
  return { query: parameters.get('q') ?? '', chosen: chosenBy((facet) => [...new Set(parameters.getAll(facet))]) };
}

/** The query of an address, with `?` at its start; nothing where everything is asked for. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** The same question without a value of a facet, or with it where it was without. */
export function toggle({ query, chosen }: SearchState, facet: Facet, value: string): SearchState {
  const values = chosen[facet];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { query, chosen: { ...chosen, [facet]: toggled } };
}

export function isAskingForAll(state: SearchState): boolean {
  return writeState(state) === '';
}

/** What is chosen in each facet. */
export function chosenBy(read: (facet: Facet) => readonly string[]): FacetValues {
  return {
    kind: read('kind'),
    type: read('type'),
    strength: read('strength'),
    story: read('story'),
    text: read('text'),
    source: read('source'),
    by: read('by'),
  };
}

import type { Filter } from '../search/facets.ts';

/** What this site uses of Pagefind's headless interface. */
export type Pagefind = {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (bundle: string) => Promise<void>;
  readonly search: (query: string | null, options: SearchOptions) => Promise<SearchAnswer>;
  /** Loads what a search would need. */
  readonly preload: (query: string | null, options: SearchOptions) => Promise<void>;
};

export type SearchOptions = {
  /** `any` means one of the values; several filters must all hold. */
  readonly filters: Partial<Readonly<Record<Filter, { readonly any: readonly string[] }>>>;
};

export type SearchAnswer = {
  /** The best first; without a query in the order of the index. */
  readonly results: readonly FoundRecord[];
  /** For each value of each filter that is loaded: how many of the records found have it. */
  readonly filters: Partial<Readonly<Record<Filter, Readonly<Record<string, number>>>>>;
};

export type FoundRecord = { readonly data: () => Promise<SearchResult> };

export type SearchResult = {
  /** With the base of the site. */
  readonly url: string;
  readonly content: string;
  /** Places, from 0, of the words found in the content. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/**
 * Loads Pagefind without its worker: an answer takes some milliseconds, the worker would be 12 kB more to fetch.
 *
 * @param bundle address of the folder of the index, with a slash at its end
 * @param others those of other sites that are searched together with it
 */
export async function loadPagefind(bundle: string, others: readonly string[]): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  // In their order: results that fit equally well keep it.
  for (const other of others) await pagefind.mergeIndex(new URL(other, location.href).href);
  return pagefind;
}

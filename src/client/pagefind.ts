import type { Filter } from '../search/facets.ts';
import type { FoundRecordData } from '../search/result-view.ts';

/** What this site uses of Pagefind's headless interface. */
export type Pagefind = {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (bundle: string) => Promise<void>;
  readonly search: (query: string | null, options: SearchOptions) => Promise<SearchAnswer>;
  /** Loads what a search would need. */
  readonly preload: (query: string | null, options: SearchOptions) => Promise<void>;
};

/** What a search is narrowed down to. */
export type SearchOptions = {
  /** `any` means one of the values; several filters must all hold. */
  readonly filters: Partial<Readonly<Record<Filter, { readonly any: readonly string[] }>>>;
  readonly sort?: Readonly<Record<string, 'asc'>>;
};

/** What a search finds. */
export type SearchAnswer = {
  /** As they are to be sorted, else the best first, or without a query in the order of the index. */
  readonly results: readonly FoundRecord[];
  /** For each value of each filter that is loaded: how many of the records found have it. */
  readonly filters: Partial<Readonly<Record<Filter, Readonly<Record<string, number>>>>>;
};

/** A record that was found; what is known of it is a file of its own. */
export type FoundRecord = { readonly data: () => Promise<FoundRecordData> };

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

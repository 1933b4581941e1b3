/** What this site uses of Pagefind's headless interface. */
export type Pagefind = {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (bundle: string) => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (query: string | null, options: SearchOptions) => Promise<SearchAnswer>;
};

/** For each filter: how many records have each value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type SearchOptions = {
  /** `any` means one of the values; several filters must all hold. */
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: { readonly place: 'asc' };
};

export type SearchAnswer = {
  readonly results: readonly { readonly data: () => Promise<SearchResult> }[];
  /** Of the records that were found, and of them alone. */
  readonly filters: FilterCounts;
};

export type SearchResult = {
  /** With the base of the site. */
  readonly url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/**
 * @param bundle address of the folder of the index, with a slash at its end
 * @param others those of other sites that are searched together with it
 */
export async function loadPagefind(bundle: string, others: readonly string[]): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.init();
  // In their order: results that fit equally well keep it.
  for (const other of others) await pagefind.mergeIndex(new URL(other, location.href).href);
  // Counts are complete only when all filters are loaded.
  await pagefind.filters();
  return pagefind;
}

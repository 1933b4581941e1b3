import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** The bundle for the headless search: what only ready-made interfaces need is left out. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    check(errors);
    if (index === undefined) throw new Error('Expected Pagefind to give an index, found none');
    for (const { filters, meta, sort, ...record } of records) {
      const answer = await index.addCustomRecord({
        ...record,
        meta: { ...meta },
        sort: { ...sort },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
      });
      check(answer.errors);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    check(fileErrors);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}

const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/u;

function check(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Expected Pagefind to index the marks without errors, found: ${errors.join('; ')}`);
}

import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** Records, some at a time, in order: all at once may not fit into memory. */
export type RecordBatches = Iterable<readonly SearchRecord[]> | AsyncIterable<readonly SearchRecord[]>;

/**
 * The bundle for the headless search: what only ready-made interfaces and the worker need is left out.
 *
 * @param stories how many stories the records are of
 */
export async function indexFiles(batches: RecordBatches, stories: number): Promise<IndexFile[]> {
  return await withIndex(batches, stories, async (index) => {
    const { files, errors } = await index.getFiles();
    check(errors);
    return files.filter(({ path }) => !unused.test(path));
  });
}

/**
 * Writes the same bundle into `folder`.
 *
 * @param stories how many stories the records are of
 * @returns how many records it holds
 */
export async function writeIndex(folder: string, batches: RecordBatches, stories: number): Promise<number> {
  return await withIndex(batches, stories, async (index, count) => {
    const { errors } = await index.writeFiles({ outputPath: folder });
    check(errors);
    for (const file of globSync('*', { cwd: folder })) if (unused.test(file)) rmSync(join(folder, file));
    return count;
  });
}

const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/u;

/**
 * Records of a small site lie in a file each, so that a query fetches little; of a large one, a file holds about those of
 * one text, because disks and deletions feel many files.
 */
const fewFiles = 6000;
const filesOfStory = 5;

/**
 * How much of the index a query for one word fetches, in places of words; Pagefind's own 20,000 are some 30 kB. There is
 * no option for it: the version of Pagefind is pinned, and a test weighs a query.
 */
const placesInChunk = 4000;

async function withIndex<Result>(
  batches: RecordBatches,
  stories: number,
  use: (index: PagefindIndex, count: number) => Promise<Result>,
): Promise<Result> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInChunk);
  try {
    const { index, errors } = await createIndex({ maxFragments: Math.max(fewFiles, stories * filesOfStory) });
    check(errors);
    if (index === undefined) throw new Error('Expected Pagefind to give an index, found none');
    let count = 0;
    for await (const records of batches) {
      const answers = await Promise.all(records.map((record) => addRecord(index, record)));
      for (const answer of answers) check(answer.errors);
      count += records.length;
    }
    return await use(index, count);
  } finally {
    await close();
  }
}

function addRecord(index: PagefindIndex, { filters, meta, ...record }: SearchRecord) {
  return index.addCustomRecord({
    ...record,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  });
}

function check(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Expected Pagefind to index the marks without errors, found: ${errors.join('; ')}`);
}

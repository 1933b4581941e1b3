import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { isOrdered } from './is-ordered.ts';
import { recordFile } from './record-address.ts';
import { recordPage } from './record-page.ts';
import type { SearchRecord } from './search-records.ts';

/** Records, some at a time, in order: all at once may not fit into memory. */
export type RecordBatches = Iterable<readonly SearchRecord[]> | AsyncIterable<readonly SearchRecord[]>;

/**
 * The bundle for the headless search: what only ready-made interfaces and the worker need is left out.
 *
 * @param stories how many stories the records are of
 */
export async function indexFiles(batches: RecordBatches, stories: number): Promise<IndexFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-index-'));
  return await withIndex(folder, batches, stories, async (index) => {
    const { files, errors } = await index.getFiles();
    check(errors);
    return files.filter(({ path }) => !unused.test(path));
  });
}

/**
 * Writes the same bundle into `folder`; beside it, while it does, the records as pages.
 *
 * @param stories how many stories the records are of
 * @returns how many records it holds
 */
export async function writeIndex(folder: string, batches: RecordBatches, stories: number): Promise<number> {
  return await withIndex(`${folder}-records`, batches, stories, async (index, count) => {
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

/** @param pages the folder for pages, if there will be any; empty or not there before, and not there afterwards */
async function withIndex<Result>(
  pages: string,
  batches: RecordBatches,
  stories: number,
  use: (index: PagefindIndex, count: number) => Promise<Result>,
): Promise<Result> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInChunk);
  try {
    const { index, errors } = await createIndex({ maxFragments: Math.max(fewFiles, stories * filesOfStory) });
    check(errors);
    if (index === undefined) throw new Error('Expected Pagefind to give an index, found none');
    const count = isOrdered(stories)
      ? await addOneByOne(index, batches)
      : await addAsPages(index, await writePages(pages, batches), pages);
    return await use(index, count);
  } finally {
    rmSync(pages, { recursive: true, force: true });
    await close();
  }
}

async function addOneByOne(index: PagefindIndex, batches: RecordBatches): Promise<number> {
  let count = 0;
  for await (const records of batches) {
    const first = count;
    const answers = await Promise.all(records.map((record, place) => addRecord(index, record, first + place)));
    for (const answer of answers) check(answer.errors);
    count += records.length;
  }
  return count;
}

function addRecord(index: PagefindIndex, record: SearchRecord, place: number) {
  const { content, language, meta, filters } = record;
  return index.addCustomRecord({
    url: `/${recordFile(place, record)}`,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  });
}

async function addAsPages(index: PagefindIndex, count: number, pages: string): Promise<number> {
  const read = await index.addDirectory({ path: pages });
  check(read.errors);
  if (read.page_count !== count)
    throw new Error(`Expected Pagefind to read ${count} records, found that it read ${read.page_count}`);
  return count;
}

/** @returns how many there are */
async function writePages(folder: string, batches: RecordBatches): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for await (const records of batches) {
    for (const record of records) {
      writeFileSync(join(folder, recordFile(count, record)), recordPage(record, count));
      count += 1;
    }
  }
  return count;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Expected Pagefind to index the marks without errors, found: ${errors.join('; ')}`);
}

import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { getSystemErrorName, promisify } from 'node:util';
import { z } from 'astro/zod';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isOrdered } from './is-ordered.ts';
import { recordFile } from './record-address.ts';
import { recordPage } from './record-page.ts';
import type { SearchRecord } from './search-records.ts';

/** Records, some at a time, in order: all at once may not fit into memory. */
export type RecordBatches = Iterable<readonly SearchRecord[]> | AsyncIterable<readonly SearchRecord[]>;

/** A file of an index: its path in the folder of the index, with `/`. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/**
 * The bundle for the headless search: what only ready-made interfaces and the worker need is left out.
 *
 * @param stories how many stories the records are of
 */
export async function indexFiles(batches: RecordBatches, stories: number): Promise<IndexFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-index-'));
  const bundle = join(folder, 'pagefind');
  try {
    await writeIndex(bundle, batches, stories);
    const paths = globSync('**/*', { cwd: bundle, withFileTypes: true }).filter((entry) => entry.isFile());
    return paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(bundle, path).split(sep).join('/'), content: readFileSync(path) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the same bundle into `folder`; beside it, while it does, the records as pages.
 *
 * @param stories how many stories the records are of
 * @returns how many records it holds
 */
export async function writeIndex(folder: string, batches: RecordBatches, stories: number): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInChunk);
  const index = isOrdered(stories) ? indexOneByOne : indexPages;
  const count = await index(folder, batches, Math.max(fewFiles, stories * filesOfStory));
  for (const file of globSync('*', { cwd: folder })) if (unused.test(file)) rmSync(join(folder, file));
  return count;
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

async function indexOneByOne(folder: string, batches: RecordBatches, maxFragments: number): Promise<number> {
  try {
    const { index, errors } = await createIndex({ maxFragments });
    check(errors);
    if (index === undefined) throw new Error('Expected Pagefind to give an index, found none');
    let count = 0;
    for await (const records of batches) {
      const first = count;
      const answers = await Promise.all(records.map((record, place) => addRecord(index, record, first + place)));
      for (const answer of answers) check(answer.errors);
      count += records.length;
    }
    // Not by `writeFiles`: where a disk is full, Pagefind's service ends without an answer.
    const { files, errors: faults } = await index.getFiles();
    check(faults);
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return count;
  } finally {
    await close();
  }
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

/** By Pagefind's own command: its service takes a sixth longer for the same files. */
async function indexPages(folder: string, batches: RecordBatches, maxFragments: number): Promise<number> {
  const pages = `${folder}-records`;
  try {
    const count = await writePages(pages, batches);
    const options = ['--site', pages, '--output-path', folder, '--max-fragments', String(maxFragments), '--silent'];
    await promisify(execFile)(process.execPath, [command(), ...options]).catch(refuse);
    const { languages } = entrySchema.parse(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')));
    const read = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
    if (read !== count) throw new Error(`Expected Pagefind to read ${count} records, found that it read ${read}`);
    return count;
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

/** What an index says of itself. */
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

function command(): string {
  const description = findPackageJSON('pagefind', import.meta.url);
  if (description === undefined) throw new Error('Expected the package pagefind, found none: run `npm ci`');
  return join(dirname(description), 'lib/runner/bin.cjs');
}

/** With the name that Node has for what the machine refused, as a full disk: Pagefind ends with "Os { code: 28, … }". */
function refuse(cause: unknown): never {
  const code = /\bOs \{ code: (?<code>\d+)/u.exec(String(cause))?.groups?.['code'];
  const name = code === undefined ? '' : `${getSystemErrorName(-Number(code))}: `;
  const hint = 'without a word from it, the machine may have had too little memory';
  throw new Error(`Expected Pagefind to index the pages of the records (${hint}), found ${name}${String(cause)}`);
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

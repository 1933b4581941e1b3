import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { indexFiles, writeIndex } from './index-files.ts';
import type { SearchRecord } from './search-records.ts';

const hostile: SearchRecord = {
  mark: 'k3',
  content: '¶¶ He said “A & B < C”, it’s <b data-pagefind-ignore>x</b> &amp; <script>no</script>',
  language: 'en',
  meta: { title: 'Q1 "x" <y>', words: 'A & B < C¶ x' },
  filters: { mark: ['a/b//c'], place: ['s/t¶ "One" & two'], source: ['unnamed: aide', "O'Hara <x>"] },
};

test.each([1, 1000])('of %i stories, a record comes back to the letter, whatever its words are', async (stories) => {
  const [found] = await fragmentsOf([hostile], stories);
  expect(found).toMatchObject({ content: hostile.content, meta: hostile.meta, filters: hostile.filters });
});

test('nothing is left of the pages from which the index was made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeIndex(join(folder, 'pagefind'), [[hostile], [{ ...hostile, mark: null }]], 1000);
  expect(readdirSync(folder)).toEqual(['pagefind']);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  const entry: { languages: { en: { page_count: number } } } = JSON.parse(
    readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
  );
  expect(entry.languages.en.page_count).toBe(2);
});

test.each([1, 1000])(
  'of %i stories, what the machine refuses is told by its name, and no page is left',
  async (stories) => {
    const folder = mkdtempSync(join(tmpdir(), 'index-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'pagefind'), 'a file where the folder should be');
    // Pagefind writes in several threads: either of these may come first.
    const refused = /\b(?:EEXIST|ENOTDIR): /u;
    await expect(writeIndex(join(folder, 'pagefind'), [[hostile]], stories)).rejects.toThrow(refused);
    expect(readdirSync(folder)).toEqual(['pagefind']);
  },
);

async function fragmentsOf(records: readonly SearchRecord[], stories: number): Promise<unknown[]> {
  const files = await indexFiles([records], stories);
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(gunzipSync(content).toString('utf8').replace('pagefind_dcd', '')));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inventRecords } from '../bench/invent-records.ts';
import { serveFolder } from '../cli/serve-folder.ts';
import { writeIndex } from '../search/index-files.ts';
import { isOrdered, orderName } from '../search/is-ordered.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'search-order-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([1, 1000])('of %i stories, all records are found in their order', async (stories) => {
  const count = await writeIndex(join(folder, String(stories), 'pagefind'), [inventRecords(100)], stories);
  const { address, close } = await serveFolder(folder, '/', 0);
  const options = isOrdered(stories) ? {} : { sort: { [orderName]: 'asc' } };
  const found = await open('search/', {}, async (page) => {
    // From the same folder, because a page may load nothing from elsewhere.
    await page.goto(`${address}${stories}/pagefind/pagefind-entry.json`);
    // A string, because vitest rewrites `import()` in functions.
    return page.evaluate<string[]>(`
      import('${address}${stories}/pagefind/pagefind.js')
        .then((pagefind) => pagefind.search(null, ${JSON.stringify(options)}))
        .then(({ results }) => Promise.all(results.map((result) => result.data())))
        .then((records) => records.map(({ url }) => url.split('/').at(-1)))
    `);
  });
  await close();
  expect(found).toHaveLength(count);
  expect(found).toEqual(found.toSorted());
});

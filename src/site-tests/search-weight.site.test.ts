import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventRecords } from '../bench/invent-records.ts';
import { serveSearch } from '../bench/serve-search.ts';
import type { ServedFolder } from '../cli/serve-folder.ts';
import { useBrowser } from './use-browser.ts';

const markCount = 5000;
const limitInBytes = 150_000;
const requestLimit = 12;

const open = useBrowser();
const records = inventRecords(markCount);
const served: ServedFolder[] = [];
beforeAll(async () => {
  served.push(await serveSearch('dist', '.cache/search-weight-test', records));
});
afterAll(async () => {
  for (const one of served) await one.close();
});

test.each(queries())(
  'with 5,000 annotations, a first query for $what fetches at most 150 kB in 12 requests',
  async ({ word }) => {
    const baseURL = served[0]?.address ?? '';
    await open('search/', { baseURL, viewport: { width: 1280, height: 720 } }, async (page) => {
      const finished: Request[] = [];
      page.on('requestfinished', (request) => {
        // Chromium asks for it again whenever the address changes.
        if (!request.url().endsWith('/favicon.svg')) finished.push(request);
      });
      await page.getByRole('searchbox', { name: 'Words of' }).fill(word);
      await page.waitForURL((url) => url.searchParams.get('q') === word);
      await page.locator('.results-count', { hasText: /\d/u }).waitFor();
      await page
        .locator('.result-list > li', { hasText: new RegExp(word, 'iu') })
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      expect(await weightOf(finished)).toBeLessThanOrEqual(limitInBytes);
      expect(finished.length).toBeLessThanOrEqual(requestLimit);
      expect(await isFilled(page)).toBe(true);
    });
  },
);

/** A word that is often, one in the middle, and one that few marks hold. */
function queries(): { what: string; word: string }[] {
  const counts = new Map<string, number>();
  for (const { content } of records)
    for (const word of new Set(content.toLowerCase().match(/\p{L}{5,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  return [
    { what: 'a word of many marks', word: words[5] ?? '' },
    { what: 'a word of some marks', word: words[500] ?? '' },
    { what: 'a word of few marks', word: words.at(-100) ?? '' },
  ];
}

/** Bytes of what was fetched, gzipped: the index is packed already. */
async function weightOf(requests: readonly Request[]): Promise<number> {
  const bodies = await Promise.all(requests.map(async (request) => (await request.response())?.body()));
  return bodies.reduce((sum, body) => sum + (body === undefined ? 0 : Math.min(body.length, gzipSync(body).length)), 0);
}

/** Whether the results fill the screen, or are all there are. */
function isFilled(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const list = document.querySelector('.result-list');
    const total = document.querySelector('.results-count')?.textContent?.match(/\d+/gu) ?? [];
    const all = total.reduce((sum, number) => sum + Number(number), 0);
    return list !== null && (list.getBoundingClientRect().bottom >= innerHeight || list.children.length === all);
  });
}

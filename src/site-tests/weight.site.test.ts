import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePages } from './sample-pages.ts';
import { useBrowser } from './use-browser.ts';

const htmlAndCssLimitInBytes = 40_000;
const scriptLimitInBytes = 6_000;

const open = useBrowser();
const articles = samplePages('dist').filter(({ path }) => /^stories\/[^/]+\/[^/]+\/$/u.test(path));

test.each(articles.map(({ path }) => ({ path })))(
  '/$path is light: HTML and CSS at most 40 kB, script at most 6 kB, gzipped',
  async ({ path }) => {
    const bytes = await open('about:blank', {}, async (page) => {
      const finished: Request[] = [];
      page.on('requestfinished', (request) => finished.push(request));
      await page.goto(path, { waitUntil: 'networkidle' });
      return await weigh(finished);
    });
    expect((bytes.get('document') ?? 0) + (bytes.get('stylesheet') ?? 0)).toBeLessThanOrEqual(htmlAndCssLimitInBytes);
    expect(bytes.get('script') ?? 0).toBeLessThanOrEqual(scriptLimitInBytes);
  },
);

/** Bytes of what was loaded, gzipped, by the type of resource. */
async function weigh(requests: readonly Request[]): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  for (const request of requests) {
    const response = await request.response();
    const size = gzipSync((await response?.body()) ?? '').length;
    bytes.set(request.resourceType(), (bytes.get(request.resourceType()) ?? 0) + size);
  }
  return bytes;
}

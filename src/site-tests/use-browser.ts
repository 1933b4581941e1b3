import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * A browser for the tests of one file.
 *
 * @returns opens a page of the built site in a profile of its own, runs `use` with it, and closes it
 */
export function useBrowser(): <T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
) => Promise<T> {
  const opened: Browser[] = [];
  beforeAll(async () => {
    opened.push(await chromium.connect(inject('browserEndpoint')));
  });
  afterAll(async () => {
    for (const browser of opened) await browser.close();
  });
  return async (path, options, use) => {
    const context = await opened[0]?.newContext({ baseURL: inject('siteAddress'), ...options });
    if (context === undefined) throw new Error('Expected a browser; pages can be opened within tests only');
    try {
      const page = await context.newPage();
      await page.goto(path);
      return await use(page);
    } finally {
      await context.close();
    }
  };
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { samplePages } from './sample-pages.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();

describe.each(samplePages('dist').map(({ path }) => ({ path })))('/$path', ({ path }) => {
  test.each(['light', 'dark'] as const)('has nothing for axe to complain of in %s', async (colorScheme) => {
    const violations = await open(path, { colorScheme }, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
    });
    expect(violations).toEqual([]);
  });

  test('does not scroll sideways at 320 px', async () => {
    const width = await open(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(width).toBeLessThanOrEqual(320);
  });

  test('says nothing on the console and asks no other host', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    await open('about:blank', {}, async (page) => {
      listen(page, said, asked);
      await page.goto(path, { waitUntil: 'networkidle' });
    });
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });
});

function listen(page: Page, said: string[], asked: string[]): void {
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(inject('siteAddress')))
      asked.push(request.url());
  });
}

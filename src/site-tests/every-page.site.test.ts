import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from './sample-pages.ts';
import { useBrowser } from './use-browser.ts';
import { brokenRules, watchPage } from './watch-page.ts';

const open = useBrowser();

describe.each(samplePages('dist').map(({ path }) => ({ path })))('/$path', ({ path }) => {
  let seen: Awaited<ReturnType<typeof look>>;

  beforeAll(async () => {
    seen = await open('about:blank', { viewport: { width: 320, height: 640 } }, (page) => look(page, path));
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to complain of in %s', (colorScheme) => {
    expect(seen.violations[colorScheme]).toEqual([]);
  });

  test('does not scroll sideways at 320 px', () => {
    expect(seen.width).toBeLessThanOrEqual(320);
  });

  test('says nothing on the console, breaks its own policy nowhere and asks no other host', () => {
    expect(seen.said).toEqual([]);
    expect(seen.broken).toEqual([]);
    expect(seen.asked).toEqual([]);
  });
});

/** Opens a page once, and notes all that the tests ask of it: what one page costs is mostly its opening. */
async function look(page: Page, path: string) {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  const asked = await watchPage(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  const broken = await brokenRules(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 1280, height: 720 });
  const violations = { light: await violationsIn(page, 'light'), dark: await violationsIn(page, 'dark') };
  return { said, asked, broken, width, violations };
}

/** What axe finds. No page has frames, so that it need not open a second page to put their results together. */
async function violationsIn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}

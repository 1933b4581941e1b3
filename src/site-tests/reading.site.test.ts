import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markKindOf } from '../markdown/mark-kind-of.ts';
import { findMostMarkedArticle } from './find-most-marked-article.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { article, path } = findMostMarkedArticle();
const [mark] = article.annotations;
if (mark === undefined) throw new Error('Expected a text with marks, found none');
const { id, kind } = mark;
const letter = markKindOf(kind).letter.toLowerCase();

describe.each([
  { given: 'with script', javaScriptEnabled: true },
  { given: 'without script', javaScriptEnabled: false },
])('the switches $given', ({ javaScriptEnabled }) => {
  test('hide the marks of one kind and bring them back', async () => {
    await open(path, { javaScriptEnabled }, async (page) => {
      expect(await isMarked(page)).toBe(true);
      await page.locator(`#show-${letter}`).uncheck();
      expect(await isMarked(page)).toBe(false);
      await page.locator(`#show-${letter}`).check();
      expect(await isMarked(page)).toBe(true);
    });
  });

  test('leave the plain text alone on the page', async () => {
    await open(path, { javaScriptEnabled }, async (page) => {
      await page.locator('#plain-text').check();
      expect(await isMarked(page)).toBe(false);
      expect(await page.locator('[data-reading-text] [role="doc-noteref"]:visible').count()).toBe(0);
      expect(await page.locator('[data-reading-text] [role="comment"]:visible').count()).toBe(0);
    });
  });
});

test('a switch stays as it was left, on the next page too', async () => {
  await open(path, {}, async (page) => {
    await page.locator(`#show-${letter}`).uncheck();
    await page.goto('search/');
    await page.goto(path);
    expect(await page.locator(`#show-${letter}`).isChecked()).toBe(false);
    expect(await isMarked(page)).toBe(false);
  });
});

test('the keyboard leads from the words to their note and back', async () => {
  await open(path, {}, async (page) => {
    await page.locator(`a[role="doc-noteref"][href="#n-${id}"]`).press('Enter');
    await page.waitForURL((url) => url.hash === `#n-${id}`);
    expect(await page.locator(`#n-${id}`).isVisible()).toBe(true);
    await page.locator(`#n-${id} a[role="doc-backlink"]`).first().press('Enter');
    await page.waitForURL((url) => url.hash === `#m-${id}`);
  });
});

test('a note gives its address to the clipboard with script, and is a plain link without', async () => {
  await open(path, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.locator(`#n-${id} summary`).click();
    await page.locator(`#n-${id}`).getByRole('link', { name: 'Copy link to this note' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe(`/${path}`);
    expect(new URL(copied).hash).toBe(`#n-${id}`);
  });
  await open(path, { javaScriptEnabled: false }, async (page) => {
    await page.locator(`#n-${id} summary`).click();
    await page.locator(`#n-${id}`).getByRole('link', { name: 'Link to this note' }).click();
    expect(new URL(page.url()).hash).toBe(`#n-${id}`);
  });
});

/** Whether the words of the first annotation are underlined and their chip is there. */
async function isMarked(page: Page): Promise<boolean> {
  const line = await page.locator(`#m-${id}`).evaluate((mark) => {
    const { textDecorationLine, borderBottomStyle, backgroundImage } = getComputedStyle(mark);
    return [textDecorationLine, borderBottomStyle, backgroundImage].some((value) => value !== 'none');
  });
  return line && (await page.locator(`a[role="doc-noteref"][href="#n-${id}"]`).isVisible());
}

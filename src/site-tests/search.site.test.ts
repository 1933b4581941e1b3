import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = loadCorpus('.');
const { article, annotation, word } = firstMark();

test('a word leads to a list of marks, a filter narrows it, and a click lands on the marked words', async () => {
  await open('search/', {}, async (page) => {
    await page.getByRole('searchbox', { name: 'Words of' }).fill(word);
    await page.waitForURL((url) => url.searchParams.get('q') === word);
    expect(await countOf(page)).toBeGreaterThan(0);
    await page.locator(`input[type="checkbox"][value="${annotation.kind}"]`).check();
    await page.waitForURL((url) => url.searchParams.get('kind') === annotation.kind);
    expect(await countOf(page)).toBeGreaterThan(0);
    const link = page.locator(`.result-words a[href$="/${article.story}/${article.id}/#m-${annotation.id}"]`).first();
    await link.click();
    await page.waitForURL((url) => url.hash === `#m-${annotation.id}`);
    expect(await isInView(page, `#m-${annotation.id}`)).toBe(true);
    expect(await outlineOf(page, `#m-${annotation.id}`)).toBe('solid');
  });
});

test('a word of a text leads to the paragraph that holds it', async () => {
  const last = article.blocks.at(-1);
  const paragraph = article.blocks.length;
  const words = article.text.slice(last?.start, last?.end).replaceAll(/[^\p{L}\s]/gu, ' ');
  const query = new URLSearchParams({ q: words.trim(), kind: 'text', text: `${article.story}/${article.id}` });
  await open(`search/?${query}`, {}, async (page) => {
    const link = page.locator('.result-text');
    await link.waitFor();
    await link.click();
    await page.waitForURL(/#p-\d+$/u);
    const landed = Number(new URL(page.url()).hash.slice('#p-'.length));
    expect(landed).toBeLessThanOrEqual(paragraph);
    const shown = (await page.locator(`#p-${landed}`).textContent()) ?? '';
    const looked = words.toLowerCase().split(/\s+/u);
    expect(looked.some((one) => one.length > 3 && shown.toLowerCase().includes(one))).toBe(true);
  });
});

test('an address with words and filters shows their results, and the way back leads to them', async () => {
  const query = new URLSearchParams({ q: word, kind: annotation.kind, by: annotation.by });
  await open(`search/?${query}`, {}, async (page) => {
    const count = await countOf(page);
    expect(count).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox', { name: 'Words of' }).inputValue()).toBe(word);
    expect(await page.locator('.active-filter').count()).toBe(2);
    await page.locator('.result-words a').first().click();
    await page.waitForURL(/#m-/u);
    await page.goBack();
    expect(await countOf(page)).toBe(count);
    expect(new URL(page.url()).search).toBe(`?${query}`);
  });
});

test('each filter in use is taken away by its button, and the way back brings it again', async () => {
  const text = `${article.story}/${article.id}`;
  await open(`search/?${new URLSearchParams({ kind: annotation.kind, text })}`, {}, async (page) => {
    const narrow = await countOf(page);
    await page.getByRole('button', { name: `Take away Text: ${article.title}` }).click();
    await page.waitForURL((url) => !url.searchParams.has('text'));
    await page.locator(`.active-filter`).first().waitFor();
    expect(await page.locator('.active-filter').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('active-filter');
    expect(await countOf(page)).toBeGreaterThanOrEqual(narrow);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('text') === text);
    await page.waitForFunction(() => document.querySelectorAll('.active-filter').length === 2);
    expect(await countOf(page)).toBe(narrow);
  });
});

test('results come as they are scrolled to, and all of them come', async () => {
  await open(`search/?kind=${annotation.kind}`, { viewport: { width: 1280, height: 720 } }, async (page) => {
    const total = await countOf(page);
    const results = page.locator('.result-list > li');
    await results.nth(3).waitFor();
    expect(await results.count()).toBeLessThan(total);
    while ((await results.count()) < total) {
      const before = await results.count();
      const more = page.locator('.more-results');
      if (await more.isVisible()) await more.click();
      else await page.locator('.results-end').scrollIntoViewIfNeeded();
      await results.nth(before).waitFor({ state: 'attached' });
    }
    expect(await results.count()).toBe(total);
  });
});

test('words that are nowhere are said to be nowhere, and values are offered instead', async () => {
  await open(`search/?q=${word}+xylophonequark`, {}, async (page) => {
    expect(await countOf(page)).toBeGreaterThan(0);
    await page.getByText('Not in any text or mark: “xylophonequark”.').waitFor();
  });
  await open(`search/?q=xylophonequark&kind=${annotation.kind}`, {}, async (page) => {
    expect(await countOf(page)).toBe(0);
    await page.locator('.ways-on button', { hasText: /^The filters without the words: \d+$/u }).click();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(await page.locator('.no-results').isVisible()).toBe(false);
  });
});

test('the key / leads to the search field only where a reader has switched it on, on later pages too', async () => {
  const isFocused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');
  await open('search/', { viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(false);
    await page.locator('#slash-key').check();
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(true);
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.goto(`stories/${article.story}/${article.id}/`);
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(true);
  });
});

test.each(['', `stories/${article.story}/`])('the box on /%s leads to the results', async (path) => {
  await open(path, { viewport: { width: 1280, height: 720 } }, async (page) => {
    const box = page.locator('input[name="q"]').last();
    await box.fill(word);
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === word);
    expect(await countOf(page)).toBeGreaterThan(0);
  });
});

/** How many results the page says it found, once it says so. */
async function countOf(page: Page): Promise<number> {
  const status = page.locator('.results-count', { hasText: /^\s*\d+ marks? and \d+ texts?\s*$/u });
  await status.waitFor();
  const numbers = (await status.textContent())?.match(/\d+/gu) ?? [];
  return numbers.reduce((sum, number) => sum + Number(number), 0);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

function outlineOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle);
}

/** The first mark of the site, and the longest of its words. */
function firstMark() {
  for (const article of corpus.stories.flatMap(({ articles }) => articles)) {
    for (const annotation of article.annotations) {
      const words = annotation.spans.flatMap(
        ({ start, end }) => article.text.slice(start, end).match(/\p{L}+/gu) ?? [],
      );
      const word = words.toSorted((a, b) => b.length - a.length)[0];
      if (word !== undefined) return { article, annotation, word };
    }
  }
  throw new Error('Expected a mark in the content, found none');
}

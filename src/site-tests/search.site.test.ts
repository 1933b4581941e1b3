import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import type { LabelledAnnotation } from '../markdown/label-annotations.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = await loadCorpus('.');
const { article, annotation, word } = firstMark();

test('a word leads to a list of marks, a filter narrows it, and a click lands on the marked words', async () => {
  await open('search/', {}, async (page) => {
    await page.getByRole('searchbox').fill(word);
    await countOf(page, 1);
    await page.locator(`input[type="checkbox"][value="${annotation.kind}"]`).check();
    await page.waitForURL((url) => url.searchParams.get('kind') === annotation.kind);
    await countOf(page, 1);
    await page.locator(`.result-list a[href$="/${article.story}/${article.id}/#m-${annotation.id}"]`).first().click();
    await page.waitForURL((url) => url.hash === `#m-${annotation.id}`);
    expect(await isInView(page, `#m-${annotation.id}`)).toBe(true);
  });
});

test('an address with words and filters shows their marks, and the way back leads to them', async () => {
  const query = new URLSearchParams({ q: word, kind: annotation.kind });
  await open(`search/?${query}`, {}, async (page) => {
    const count = await countOf(page, 1);
    expect(await page.getByRole('searchbox').inputValue()).toBe(word);
    await page.locator('.result-list a').first().click();
    await page.waitForURL(/#m-/u);
    await page.goBack();
    expect(await countOf(page, 1)).toBe(count);
  });
});

test('words that no mark holds are said to be in none', async () => {
  await open('search/?q=xylophonequark', {}, async (page) => {
    expect(await countOf(page, 0)).toBe(0);
    expect(await page.locator('.no-results').isVisible()).toBe(true);
  });
});

/** How many marks the page says it found, once it says so. */
async function countOf(page: Page, minimum: number): Promise<number> {
  const status = page.locator('.results-count', { hasText: /^\d+ marks?$/u });
  await status.waitFor();
  const count = Number.parseInt((await status.textContent()) ?? '', 10);
  expect(count).toBeGreaterThanOrEqual(minimum);
  return count;
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** The first mark of the site, and the longest of its words. */
function firstMark(): { article: CorpusArticle; annotation: LabelledAnnotation; word: string } {
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

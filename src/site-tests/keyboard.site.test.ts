import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findMostMarkedArticle } from './find-most-marked-article.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { article, path } = findMostMarkedArticle();
const marked = article.annotations.map(({ id, label }) => ({ id, label }));
const some = [marked.at(0), marked.at(marked.length / 2), marked.at(-1)].filter((mark) => mark !== undefined);

test.each([360, 1440])('at %i px the key Tab goes through the page in the order of the document', async (width) => {
  await open(path, { viewport: { width, height: 800 } }, async (page) => {
    const count = await numberStops(page);
    const visited: number[] = [];
    for (let stop = 0; stop < count; stop++) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(() => Number(document.activeElement?.getAttribute('data-stop') ?? -1)));
    }
    expect(visited).toEqual(Array.from({ length: count }, (_, stop) => stop));
  });
});

test('the first stop leads past the head of the page, and can be seen', async () => {
  await open(path, {}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test.each([
  { given: 'with script', javaScriptEnabled: true, width: 1440 },
  { given: 'without script', javaScriptEnabled: false, width: 1440 },
  { given: 'on a narrow screen', javaScriptEnabled: true, width: 360 },
])('$given Enter leads from a chip to its note, and from there back to where one read', async (given) => {
  const viewport = { width: given.width, height: 800 };
  await open(path, { javaScriptEnabled: given.javaScriptEnabled, viewport }, async (page) => {
    for (const { id } of some) {
      await page.locator(`.chip[href="#n-${id}"]`).press('Enter');
      await page.waitForURL((url) => url.hash === `#n-${id}`);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ href: `#m-${id}`, isInView: true });
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === `#m-${id}`);
      expect(await page.locator(`#m-${id}`).evaluate((mark) => mark.getBoundingClientRect().top >= 0)).toBe(true);
      await tabPastMarksWithin(page, id);
      expect(await focused(page)).toMatchObject({ href: `#n-${id}`, isInView: true });
    }
  });
});

test('Enter and Space open a note and close it', async () => {
  await open(path, {}, async (page) => {
    for (const { id } of some) {
      const body = page.locator(`#n-${id} > details`);
      const isOpen = () => body.evaluate((details) => details.hasAttribute('open'));
      for (const [key, opens] of [
        ['Enter', true],
        ['Space', false],
      ] as const) {
        await body.locator('summary').press(key);
        expect(await isOpen()).toBe(opens);
      }
    }
  });
});

test('Space switches the marks of a kind off and on', async () => {
  await open(path, {}, async (page) => {
    for (const box of await page.locator('.switches input').all()) {
      const before = await box.isChecked();
      await box.press('Space');
      expect(await box.isChecked()).toBe(!before);
      await box.press('Space');
      expect(await box.isChecked()).toBe(before);
    }
  });
});

/** Numbers everything that Tab should stop at, in order of the document, and says how many there are. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll('a[href], button, input, summary')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    for (const [place, stop] of stops.entries()) stop.setAttribute('data-stop', String(place));
    return stops.length;
  });
}

/** The chips of marks that end before this one lie between its first word and its own chip. */
async function tabPastMarksWithin(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < marked.length; stop++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).href === `#n-${id}`) return;
  }
}

function focused(page: Page): Promise<{ readonly href: string | null; readonly isInView: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return { href: element?.getAttribute('href') ?? null, isInView: top >= 0 && bottom <= innerHeight };
  });
}

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markKinds } from '../engine/detectors/mark-kinds.ts';
import { samplePages } from './sample-pages.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const pages = samplePages('dist').map(({ path, html }) => ({ path, html, marks: html.split('doc-noteref').length }));
const [article] = pages
  .filter(({ path }) => /^stories\/[^/]+\/[^/]+\/$/u.test(path))
  .toSorted((a, b) => b.marks - a.marks);
if (article === undefined) throw new Error('Expected a text, found none');

/** What is left of a sheet between its margins, in CSS pixels. */
const sheets = [
  { sheet: 'A4', width: 672 },
  { sheet: 'Letter', width: 695 },
];

describe.each(pages)('/$path', ({ path }) => {
  let narrow: Awaited<ReturnType<typeof lookNarrow>>;
  let wide: Awaited<ReturnType<typeof lookWide>>;
  let enlargedExcess: number;

  beforeAll(async () => {
    narrow = await open('about:blank', { viewport: { width: 360, height: 900 } }, (page) => lookNarrow(page, path));
    wide = await open('about:blank', { viewport: { width: 1440, height: 900 } }, (page) => lookWide(page, path));
    const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
    enlargedExcess = await open(path, enlarged, unfoldedExcess);
  });

  test('has no text upon other text on any screen', () => {
    expect(wide.overlaps).toEqual([320, 768, 1440].map((width) => ({ width, texts: [] })));
  });

  test('stands still while it loads, at 360 and at 1440 px', () => {
    expect([narrow.shift, wide.shift]).toEqual([0, 0]);
  });

  test('is not wider than the screen with everything unfolded, enlarged four times or with letters of double size', () => {
    expect([enlargedExcess, narrow.doubledExcess]).toEqual([0, 0]);
  });

  test('is not wider than a sheet of paper', () => {
    expect(wide.sheets).toEqual(sheets.map(({ sheet }) => ({ sheet, excess: 0 })));
  });
});

/** What a page shows that is opened on a small screen: how it loads, and how it looks with letters of double size. */
async function lookNarrow(page: Page, path: string) {
  const shift = await shiftOf(page, path);
  await page.setViewportSize({ width: 640, height: 512 });
  await page.locator('html').evaluate((html) => html.style.setProperty('font-size', '200%'));
  return { shift, doubledExcess: await unfoldedExcess(page) };
}

/** What a page shows that is opened on a large screen: how it loads, on other screens, and on paper. */
async function lookWide(page: Page, path: string) {
  const shift = await shiftOf(page, path);
  const overlaps: { width: number; texts: readonly string[] }[] = [];
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    overlaps.push({ width, texts: await overlappingTexts(page) });
  }
  await page.emulateMedia({ media: 'print' });
  const excesses: { sheet: string; excess: number }[] = [];
  for (const { sheet, width } of sheets) {
    await page.setViewportSize({ width, height: 900 });
    excesses.push({ sheet, excess: await excessOf(page) });
  }
  return { shift, overlaps, sheets: excesses };
}

test.each(['none', 'active'] as const)(
  'each kind has a line of its own form, with forced colours %s',
  async (forcedColors) => {
    const styles = await open(article.path, { forcedColors }, (page) =>
      Promise.all(
        markKinds.map(({ letter }) =>
          page
            .locator(`.switches .mark-${letter.toLowerCase()}, mark.mark-${letter.toLowerCase()}`)
            .evaluateAll((marks) =>
              marks.map((mark) => {
                const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
                return `${textDecorationLine} ${textDecorationStyle}`;
              }),
            ),
        ),
      ),
    );
    const forms = styles.map((ofKind) => [...new Set(ofKind)]);
    expect(forms).toEqual([['underline solid'], ['underline dotted'], ['underline double']]);
  },
);

test('on paper a text is dark on white whatever the screen shows, with its marks, chips and notes, without switches', async () => {
  await open(article.path, { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const notes = page.locator('.note-why');
    expect(await notes.count()).toBe(await page.locator('.chip').count());
    for (const part of [notes, page.locator('.chip')]) {
      expect(await part.evaluateAll((parts) => parts.every((one) => one.checkVisibility()))).toBe(true);
    }
    expect(await page.locator('.switches').isVisible()).toBe(false);
    const [ground, ink] = await page
      .locator('html')
      .evaluate((html) => [getComputedStyle(html).backgroundColor, getComputedStyle(html).color]);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(Math.max(...(ink?.match(/\d+/gu) ?? ['255']).map(Number))).toBeLessThan(80);
  });
});

test('what agrees in a story is folded on the screen and stands on paper', async () => {
  const story = pages.find(({ html }) => html.includes('class="folded"'));
  if (story === undefined) throw new Error('Expected a story with details on which its texts agree, found none');
  await open(story.path, {}, async (page) => {
    const table = page.locator('.folded table');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
  });
});

/** The words of which the middle lies upon that of other words. */
function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = ({ parentElement }: Node): boolean =>
      parentElement?.checkVisibility({ visibilityProperty: true }) === true &&
      parentElement.closest('.unseen, .skip, .comparison thead, .codebook thead') === null;
    const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !isShown(node)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // The box of a line is higher than its letters.
        if (right - left > 2)
          boxes.push({ text, left: left + 1, right: right - 1, top: top + height / 4, bottom: bottom - height / 4 });
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    return boxes.flatMap((box, place) => {
      const found: string[] = [];
      for (let next = place + 1; next < boxes.length; next++) {
        const other = boxes[next];
        if (other === undefined || other.top >= box.bottom) break;
        if (other.left < box.right && box.left < other.right) found.push(`${box.text} | ${other.text}`);
      }
      return found;
    });
  });
}

/** How far things moved without a touch while a page loaded, as Chromium sums it up. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );
}

/** By how many pixels a page is wider than the screen or the sheet. */
function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** The same, with everything unfolded that can be. */
async function unfoldedExcess(page: Page): Promise<number> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  return excessOf(page);
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findMostMarkedArticle } from './find-most-marked-article.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { path } = findMostMarkedArticle();

test.each([960, 1152, 1440])(
  'at %i px each note stands beside its paragraph, level with its first line',
  async (width) => {
    const tops = await open(path, { viewport: { width, height: 900 } }, (page) =>
      page.locator('.passage:has(> .notes)').evaluateAll((passages) =>
        passages.map((passage) => {
          const [text, notes] = [...passage.children].map((child) => child.getBoundingClientRect());
          if (text === undefined || notes === undefined) return Number.NaN;
          return notes.left >= text.right ? notes.top - text.top : Number.NaN;
        }),
      ),
    );
    const lineHeightPx = 30;
    expect(tops.length).toBeGreaterThan(0);
    for (const top of tops) expect(Math.abs(top)).toBeLessThan(lineHeightPx / 2);
  },
);

describe.each([320, 360, 768, 960, 1440])('at %i px', (width) => {
  test('no note covers another', async () => {
    const notes = await boxes('.note');
    for (const [place, note] of notes.entries()) {
      expect(note.top).toBeGreaterThanOrEqual((notes[place - 1]?.bottom ?? 0) - 1);
    }
  });

  test('no chip stands alone on a line', async () => {
    const alone = await open(path, { viewport: { width, height: 900 } }, chipsAlone);
    expect(alone).toEqual([]);
  });

  function boxes(selector: string): Promise<{ top: number; bottom: number }[]> {
    return open(path, { viewport: { width, height: 900 } }, (page) =>
      page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return { top, bottom };
        }),
      ),
    );
  }
});

test('a tap on a chip on a phone shows its note and leaves the line where it is', async () => {
  await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true }, async (page) => {
    const chip = page.locator('.chip').nth(2);
    await chip.scrollIntoViewIfNeeded();
    const before = await chip.boundingBox();
    await chip.tap();
    const note = page.locator('.note:target');
    await note.waitFor();
    expect((await chip.boundingBox())?.y).toBe(before?.y);
    const box = await note.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
  });
});

test('from words to a note in sight and back, the page stays where it is', async () => {
  await open(path, { viewport: { width: 1440, height: 900 } }, async (page) => {
    const chip = page.locator('.chip').nth(2);
    await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await chip.boundingBox();
    await chip.click();
    await page.locator('.note:target').waitFor();
    expect((await chip.boundingBox())?.y).toBe(before?.y);
    await page.locator('.note:target > .label').click();
    await page.locator('.mark:target').waitFor();
    expect((await chip.boundingBox())?.y).toBe(before?.y);
  });
});

/** Labels of the chips that do not stand on the line on which their mark ends. */
function chipsAlone(page: Page): Promise<(string | null)[]> {
  return page.locator('.chip').evaluateAll((chips) =>
    chips
      .filter((chip) => {
        const { top, bottom } = chip.getBoundingClientRect();
        const id = chip.getAttribute('href')?.slice('#n-'.length);
        const last = [...document.querySelectorAll(`[data-annotation="${id}"]`)].findLast(
          (mark) => mark.compareDocumentPosition(chip) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const end = last && [...last.getClientRects()].at(-1);
        return end === undefined || end.top >= bottom || end.bottom <= top;
      })
      .map((chip) => chip.textContent),
  );
}

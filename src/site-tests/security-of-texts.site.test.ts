import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ServedFolder, serveFolder } from '../cli/serve-folder.ts';
import { hostileWords } from '../corpus/hostile-words.ts';
import { type CopiedProject, copyProject } from './copy-project.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { buildSoundly } from './run-build.ts';
import { samplePages } from './sample-pages.ts';
import { useBrowser } from './use-browser.ts';
import { brokenRules, watchPage } from './watch-page.ts';

// Builds take long where the machine does much else.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const open = useBrowser();
const texts = hostileWords.map(([name, words], place) => ({
  name,
  words,
  id: `text-${place}`,
  source: `The Ardvale Ferry sank off Tolsay. ${place + 2} ${words} died.\n\n“We saw ${words} it ${words},” an insider said. ${words}\n\n“No,” said Ann ${words} Reed.\n`,
}));
let project: CopiedProject;
let site: ServedFolder;

beforeAll(async () => {
  project = copyProject('security-of-texts-test');
  const fields = (words: string) =>
    ['title', 'outlet', 'byline', 'about', 'licence'].map((field) => `${field}: ${JSON.stringify(words)}`).join(', ');
  const entries = texts.map(({ id, words }) => `  - { file: ${id}.txt, origin: published, ${fields(words)} }\n`);
  const script = JSON.stringify('</script></title><script>document.title = "taken"</script>');
  project.write('content/site.yaml', `name: ${script}\ndescription: ${script}\nlang: en\n`);
  project.write(
    'content/stories/fire/story.yaml',
    `title: ${script}\nquestion: ${script}\nabout: ${script}\ntexts:\n  - sound.md\n${entries.join('')}`,
  );
  for (const { id, source } of texts) project.write(`content/stories/fire/${id}.txt`, source);
  buildSoundly('dist', '/', project.path);
  site = await serveFolder(join(project.path, 'dist'), '/', 0);
});

afterAll(async () => {
  await site.close();
  project.remove();
});

test.each(texts)(
  'a text with $name is in the browser what it is in its file, and does nothing',
  async ({ id, source }) => {
    await visit(`stories/fire/${id}/`, async (page) => {
      const shown = await page.locator('[data-reading-text]').evaluate((reading) => {
        const copy = document.importNode(reading, true);
        for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
        return copy.textContent;
      });
      expect(shown).toBe(source);
    });
  },
);

test('words of the texts do nothing on a page of any kind', async () => {
  for (const { path } of samplePages(join(project.path, 'dist'))) {
    await visit(path, async (page) => {
      expect(await page.locator('main').count(), path).toBe(1);
    });
  }
});

test('words that turn the direction turn none of what this site says beside them', async () => {
  const known = texts.flatMap(({ words, source }) => [words, source]).map(normalised);
  const turning = texts.filter(({ words }) => /[\p{Bidi_Control}\p{Script=Hebrew}]/u.test(words));
  const paths = samplePages(join(project.path, 'dist')).map(({ path }) => path);
  for (const path of [...paths, ...turning.map(({ id }) => `stories/fire/${id}/`)]) {
    await visit(path, async (page) => {
      const isolated = await page.evaluate(turningIsolates);
      const mixed = isolated.flatMap((words) => words.split(' … ')).filter((words) => !isKnown(normalised(words)));
      expect(mixed, path).toEqual([]);
    });
  }

  function isKnown(words: string): boolean {
    return known.some((text) => text.includes(words));
  }
});

test('every link of the site leads somewhere, whatever words stand in it', () => {
  expect(findBrokenLinks(join(project.path, 'dist'), '/')).toEqual([]);
});

/** In the browser: the content of each element that holds a text apart from what is beside it, where the text turns. */
function turningIsolates(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isTurning = /[\p{Bidi_Control}\p{Script=Hebrew}]/u.test(node.textContent ?? '');
    if (!isTurning || node.parentElement?.closest('noscript, option, script, [data-number]')) continue;
    let holder = node.parentElement;
    while (holder && !/isolate|plaintext/u.test(getComputedStyle(holder).unicodeBidi)) holder = holder.parentElement;
    found.push(holder?.textContent ?? '');
  }
  return found;
}

/** Without what stands around words in notes and lists, and as notes write them. */
function normalised(words: string): string {
  return words
    .replaceAll(/[\s“”]+/gu, ' ')
    .trim()
    .replace(/^On /u, '')
    .toLowerCase();
}

/** Opens a page of the site that must do nothing but what it is made for. */
async function visit(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  await open('about:blank', { baseURL: site.address }, async (page) => {
    const asked = await watchPage(page, site.address);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(path);
    await use(page);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('iframe, object, embed, base, main style, main script:not([src])').count()).toBe(0);
    expect(await brokenRules(page)).toEqual([]);
    expect([...asked, ...said]).toEqual([]);
  });
}

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
/** What each page of a text, and some of every other kind, showed and did. */
let visits: ReadonlyMap<string, Visit>;

type Visit = Awaited<ReturnType<typeof visit>> & {
  readonly asked: readonly string[];
  readonly said: readonly string[];
};

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
  const kinds = samplePages(join(project.path, 'dist')).map(({ path }) => path);
  const paths = new Set([...kinds, ...texts.map(({ id }) => `stories/fire/${id}/`)]);
  visits = await open('about:blank', { baseURL: site.address }, (page) => visitAll(page, paths));
});

afterAll(async () => {
  await site.close();
  project.remove();
});

test.each(texts)('a text with $name is in the browser what it is in its file', ({ id, source }) => {
  expect(visits.get(`stories/fire/${id}/`)?.shown).toBe(source);
});

test('words of the texts do nothing on a page of any kind', () => {
  for (const [path, { title, intruders, mains, broken, asked, said }] of visits) {
    expect({ path, intruders, mains, broken, asked, said }).toEqual({
      path,
      intruders: 0,
      mains: 1,
      broken: [],
      asked: [],
      said: [],
    });
    expect(title, path).not.toBe('taken');
  }
});

test('words that turn the direction turn none of what this site says beside them', () => {
  const known = texts.flatMap(({ words, source }) => [words, source]).map(normalised);
  const isKnown = (words: string): boolean => known.some((text) => text.includes(words));
  const turned = [...visits].filter(([, { isolates }]) => isolates.length > 0);
  expect(turned.length).toBeGreaterThan(0);
  for (const [path, { isolates }] of turned) {
    const mixed = isolates.flatMap((words) => words.split(' … ')).filter((words) => !isKnown(normalised(words)));
    expect(mixed, path).toEqual([]);
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

/** Opens pages one after the other. */
async function visitAll(page: Page, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Visit>> {
  const asked = await watchPage(page, site.address);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const visits = new Map<string, Visit>();
  for (const path of paths) {
    const before = { asked: asked.length, said: said.length };
    const shown = await visit(page, path);
    visits.set(path, { ...shown, asked: asked.slice(before.asked), said: said.slice(before.said) });
  }
  return visits;
}

/** What a page shows, and what was done to it. */
async function visit(page: Page, path: string) {
  await page.goto(path);
  return {
    shown: await page.evaluate(readingText),
    isolates: await page.evaluate(turningIsolates),
    title: await page.title(),
    mains: await page.locator('main').count(),
    intruders: await page.locator('iframe, object, embed, base, main style, main script:not([src])').count(),
    broken: await brokenRules(page),
  };
}

/** In the browser: the text of an article without chips and notes; null on another page. */
function readingText(): string | null {
  const reading = document.querySelector('[data-reading-text]');
  if (reading === null) return null;
  const copy = document.importNode(reading, true);
  for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return copy.textContent;
}

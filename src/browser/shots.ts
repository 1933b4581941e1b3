import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { requireBuiltSite } from '../cli/require-built-site.ts';
import { serveFolder } from '../cli/serve-folder.ts';
import { takeArguments } from '../cli/take-arguments.ts';
import { builtAddresses } from './built-addresses.ts';
import { withBrowser } from './open-browser.ts';

const target = 'shots';
const widths = [1440, 768, 360];
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} satisfies Record<string, BrowserContextOptions>;
/** Pages that every site has, by what their pictures are called. */
const alone = {
  home: '',
  search: 'search/',
  'search-words': 'search/?q=said',
  'search-nothing': 'search/?q=qqqqq',
  sources: 'sources/',
  kinds: 'kinds/',
  method: 'method/',
  codebook: 'codebook/',
  'not-found': 'not-found/',
};
/** Pages of which there are many. */
const patterns = {
  story: 'stories/*/',
  article: 'stories/*/*/',
  source: 'sources/*/',
  'source-unnamed': 'sources/unnamed--*/',
  kind: 'kinds/*/',
  'kind-list': 'kinds/*/*/',
};
/** A sheet of A4 less its margins, in CSS pixels. */
const sheet = { width: 718, height: 1047 };
/** The pictures of README.md, which lie in `.github/` by these names. */
const readmePictures = [
  { name: 'article', pattern: 'stories/*/*/', shows: '[data-reading-text] mark' },
  { name: 'story', pattern: 'stories/*/', shows: 'table' },
];

takeArguments({});
requireBuiltSite();
await takeAll();

/** Writes a picture of every kind of page in every width and look, and as it is printed. */
async function takeAll(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const site = await serveFolder('dist', '/', 0);
  try {
    await withBrowser(async (browser) => {
      for (const [name, path] of Object.entries(pagesByName())) await take(browser, name, `${site.address}${path}`);
      for (const { name, pattern, shows } of readmePictures) {
        const path = pageForReadme(pattern);
        if (path !== undefined) await takeForReadme(browser, name, `${site.address}${path}`, shows);
      }
    });
  } finally {
    await site.close();
  }
  console.log(`The pictures are in ${target}/.`);
}

/** One page of each kind, the first in order of the alphabet; a site need not have all of them. */
function pagesByName(): Record<string, string> {
  const found = Object.entries(patterns).flatMap(([name, pattern]) => {
    const paths = builtAddresses('dist', pattern).map(({ path }) => path);
    return paths
      .toSorted((a, b) => a.localeCompare(b, 'en'))
      .slice(0, 1)
      .map((path) => [name, path]);
  });
  return { ...alone, ...Object.fromEntries(found) };
}

/** The page with most marks. A text of unknown origin is for this site alone, and no picture of it goes elsewhere. */
function pageForReadme(pattern: string): string | undefined {
  return builtAddresses('dist', pattern).find(({ isIndexed }) => isIndexed)?.path;
}

async function take(browser: Browser, name: string, address: string): Promise<void> {
  for (const [look, options] of Object.entries(looks)) {
    for (const width of widths) {
      await open(browser, address, { viewport: { width, height: 900 }, ...options }, (page) =>
        page.screenshot({ path: join(target, `${name}-${width}-${look}.png`), fullPage: true }),
      );
    }
  }
  await open(browser, address, { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(target, `${name}-print.png`), fullPage: true });
    await page.pdf({ path: join(target, `${name}-print.pdf`), format: 'A4', preferCSSPageSize: true });
  });
}

/** A window on a page from a little above its first element that a selector finds. */
async function takeForReadme(browser: Browser, name: string, address: string, shows: string): Promise<void> {
  await open(browser, address, { viewport: { width: 1280, height: 720 }, colorScheme: 'light' }, async (page) => {
    const first = page.locator(shows).first();
    await first.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 100));
    await page.screenshot({ path: join(target, `readme-${name}.png`) });
  });
}

async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await use(page);
  await context.close();
}

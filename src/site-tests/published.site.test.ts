import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { readBuiltPages } from './built-pages.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { runBuild } from './run-build.ts';

/** Inside the project, so that a copy of it finds its packages. */
const folder = '.cache/published-test';
const address = 'https://reading.test/says-who/';
const { corpus } = loadCorpus('.');
const articles = corpus.stories.flatMap((story) => story.articles);

beforeAll(() => {
  const { output, exitCode } = runBuild('.', folder, { site: 'https://reading.test', base: '/says-who' });
  if (exitCode !== 0) throw new Error(`The site could not be built.\n${output}`);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every link of every page and every address in exports, feed and sitemap holds under the base', () => {
  expect(findBrokenLinks(folder, '/says-who/', 'https://reading.test')).toEqual([]);
});

test('the sitemap has every page that may be indexed, and no other', () => {
  const pages = readBuiltPages(folder).filter(({ path }) => path !== '404.html');
  const indexed = pages.filter(({ tree }) => select('meta[name="robots"][content="noindex"]', tree) === undefined);
  expect(addressesIn('sitemap-0.xml', 'loc').toSorted()).toEqual(indexed.map(({ path }) => address + path).toSorted());
});

test('a text of unknown origin says noindex and stands in no sitemap and no feed', () => {
  const unknown = articles.filter(({ origin }) => origin === 'unknown').map(addressOf);
  expect(unknown).not.toEqual([]);
  for (const one of [...addressesIn('sitemap-0.xml', 'loc'), ...addressesIn('feed.xml', 'link')])
    expect(unknown).not.toContain(one);
});

test('the feed has every other text that is dated, the latest first', () => {
  const dated = articles.filter(({ origin, date }) => origin !== 'unknown' && date !== 'unknown');
  const [channel, ...items] = addressesIn('feed.xml', 'link');
  expect(channel).toBe(address);
  expect(items.toSorted()).toEqual(dated.map(addressOf).toSorted());
  const days = [...read('feed.xml').matchAll(/<pubDate>(?<day>[^<]*)/gu)].map(({ groups }) =>
    Date.parse(groups?.['day'] ?? ''),
  );
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('robots.txt names the sitemap, and closes no page', () => {
  const lines = read('robots.txt').split('\n');
  expect(lines).toContain(`Sitemap: ${address}sitemap-index.xml`);
  const closed = lines.flatMap((line) => /^Disallow: (?<path>.+)$/u.exec(line)?.groups?.['path'] ?? []);
  expect(closed.length).toBeGreaterThan(0);
  for (const { path } of readBuiltPages(folder))
    for (const pattern of closed)
      expect({ path, pattern, isClosed: fits(`/says-who/${path}`, pattern) }).toEqual({
        path,
        pattern,
        isClosed: false,
      });
  expect(closed.some((pattern) => fits('/says-who/stories/a/b/annotations.csv', pattern))).toBe(true);
});

test('without an address a site has no sitemap and no feed, and no page leads to one', () => {
  expect(existsSync('dist/sitemap-index.xml') || existsSync('dist/feed.xml')).toBe(false);
  for (const { path, tree } of readBuiltPages('dist'))
    expect({ path, feed: select('link[type="application/rss+xml"]', tree) }).toEqual({ path, feed: undefined });
});

/** As RFC 9309 has it: a star is anything, and a rule fits the beginning of a path. */
function fits(path: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

function addressOf({ story, id }: CorpusArticle): string {
  return `${address}stories/${story}/${id}/`;
}

function addressesIn(file: string, element: string): string[] {
  return read(file)
    .split(`<${element}>`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('<')));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

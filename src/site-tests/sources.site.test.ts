import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { toSearchRecords } from '../search/search-records.ts';
import { articlePath } from '../site/address-of.ts';
import { quotationPlace } from '../site/quotation-place.ts';
import { readBuiltPages } from './built-pages.ts';
import { useBrowser } from './use-browser.ts';

const { corpus } = loadCorpus('.');
const articles = corpus.stories.flatMap((story) => story.articles);
const pages = new Map(readBuiltPages('dist').map((page) => [`/${page.path}`, page]));
const sourcePages = [...pages.values()].filter(({ path }) => /^sources\/[^/]+\/$/u.test(path));
const open = useBrowser();

test('the list of sources leads to the page of each', () => {
  const listed = selectAll('.source-list a', treeOf('/sources/')).map(hrefOf);
  expect(listed.toSorted()).toEqual(sourcePages.map(({ path }) => `/${path}`).toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});

test('every quotation and every unnamed source can be reached from the list of sources', () => {
  const reached = new Set(sourcePages.flatMap(({ tree }) => selectAll('.use a', tree).map(hrefOf)));
  // What is too much for a page is reached through its texts.
  const outlined = new Set(sourcePages.flatMap(({ tree }) => selectAll('.source-outline a', tree).map(hrefOf)));
  const places = articles.flatMap((article) => [
    ...article.quotations
      .filter(({ isQuotation }) => isQuotation)
      .map((quotation) => `${articlePath(article)}${quotationPlace(article, quotation).fragment}`),
    ...article.annotations
      .filter(({ kind }) => kind === 'unnamed-source')
      .map(({ id }) => `${articlePath(article)}#m-${id}`),
  ]);
  expect(places.length).toBeGreaterThan(0);
  const isReached = (place: string) => reached.has(place) || outlined.has(place.replace(/#.*/u, '#ledger'));
  expect(places.filter((place) => !isReached(place))).toEqual([]);
});

test('every source leads to a search that finds it', () => {
  const searched = new Set(toSearchRecords(corpus).flatMap(({ filters }) => filters.source));
  const wanted = sourcePages.map(({ tree }) => {
    const [link] = selectAll('a[href*="/search/?"]', tree);
    return new URL(link ? hrefOf(link) : '', 'https://says.example').searchParams.get('source') ?? '';
  });
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((source) => !searched.has(source))).toEqual([]);
});

test('every use of a source leads to the very words', () => {
  let uses = 0;
  for (const { path, tree } of sourcePages) {
    for (const link of selectAll('.use-words a', tree)) {
      uses++;
      const [page = '', id = ''] = hrefOf(link).split('#');
      const place = select(`[id="${id}"]`, treeOf(page));
      expect({ path, link: hrefOf(link), found: place !== undefined }).toMatchObject({ found: true });
      const words = wordsOf(place && plain(place));
      const length = Math.min(words.length, 20);
      expect({ path, words: wordsOf(link).slice(0, length) }).toEqual({ path, words: words.slice(0, length) });
    }
  }
  expect(uses).toBeGreaterThan(0);
});

test('a text leads from who speaks to their pages, and a story from who is quoted', () => {
  const names = articles.flatMap(({ story, id }) =>
    selectAll('.ledger .speaker-name a', treeOf(`/stories/${story}/${id}/`)),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const link of names) expect(sourcePages.map(({ path }) => `/${path}`)).toContain(hrefOf(link));
  let quotedInAll = 0;
  for (const { id, sources } of corpus.stories) {
    const rows = selectAll('.comparison.sources th a[href*="/sources/"]', treeOf(`/stories/${id}/`));
    const quoted = sources.filter(
      ({ kind, uses }) => kind !== 'unnamed' && kind !== 'nobody' && uses.some(({ manner }) => manner === 'quoted'),
    );
    expect({ id, rows: rows.length }).toEqual({ id, rows: quoted.length });
    quotedInAll += quoted.length;
  }
  expect(quotedInAll).toBeGreaterThan(0);
});

test('a page with words of a text of unknown origin is not for search engines', () => {
  const unknown = articles.filter(({ origin }) => origin === 'unknown').map(articlePath);
  let closed = 0;
  for (const { path, tree } of sourcePages) {
    const isOfUnknown = selectAll('.source-text h3 a', tree).some((link) => unknown.includes(hrefOf(link)));
    expect({ path, isClosed: select('meta[name="robots"][content="noindex"]', tree) !== undefined }).toEqual({
      path,
      isClosed: isOfUnknown,
    });
    if (isOfUnknown) closed++;
  }
  expect(closed).toBeGreaterThan(0);
  expect(closed).toBeLessThan(sourcePages.length);
});

test('sources that an editor joined say so, with the reason', () => {
  const joined = corpus.stories.flatMap(({ sources }) => sources.flatMap(({ joins }) => joins));
  const text = sourcePages.map(({ tree }) => textOf(tree)).join('\n');
  expect(joined.length).toBeGreaterThan(0);
  for (const join of joined) {
    expect(text).toContain(`“${join.form}” is`);
    if ('editor' in join)
      expect(text).toContain(`says ${join.editor.by} (editor) on ${join.editor.on}: ${join.editor.why}`);
  }
});

test('the sources are complete without script, and the keyboard leads from a name to the words', async () => {
  const first = sourcePages.find(({ tree }) => select('.use-words a', tree) !== undefined);
  await open('sources/', { javaScriptEnabled: false }, async (page) => {
    await page.locator(`.source-list a[href="/${first?.path}"]`).press('Enter');
    await page.waitForURL((url) => url.pathname === `/${first?.path}`);
    await page.locator('.use-words a').first().press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith('/stories/') && url.hash !== '');
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});

function treeOf(path: string) {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`Expected a page at ${path}, found none`);
  return page.tree;
}

function hrefOf({ properties }: Element): string {
  return String(properties['href']);
}

/** An element without chips, notes and numbers. */
function plain(element: Element): Element {
  const children = element.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    return child.properties['dataApparatus'] === undefined ? [plain(child)] : [];
  });
  return { ...element, children };
}

function wordsOf(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element).replaceAll(/\s+/gu, ' ').trim();
}

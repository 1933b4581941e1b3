import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { readBuiltPages } from './built-pages.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = await loadCorpus('.');
const annotations = corpus.stories.flatMap((story) => story.articles.flatMap((article) => article.annotations));

test('every annotation has exactly one record, and its address lands on the marked words', async () => {
  const addresses = await open('search/', {}, readAllAddresses);
  const pages = new Map(readBuiltPages('dist').map((page) => [page.path, page]));
  const landings = addresses.map((address) => {
    const { pathname, hash } = new URL(address, inject('siteAddress'));
    const tree = pages.get(pathname.slice(1))?.tree;
    const target = tree && select(`[id="${hash.slice(1)}"]`, tree);
    return {
      id: hash.slice(1).replace(/^m-/u, ''),
      landsOnWords: target !== undefined && textOf(target).trim() !== '',
    };
  });
  expect(landings.filter(({ landsOnWords }) => !landsOnWords)).toEqual([]);
  expect(landings.map(({ id }) => id).toSorted()).toEqual(annotations.map(({ id }) => id).toSorted());
});

/** Of all records of the search index, asked in the page. A string, because vitest rewrites `import()` in functions. */
function readAllAddresses(page: Page): Promise<string[]> {
  return page.evaluate(`
    import('${inject('siteAddress')}pagefind/pagefind.js')
      .then((pagefind) => pagefind.search(null))
      .then(({ results }) => Promise.all(results.map((result) => result.data())))
      .then((records) => records.map(({ url }) => url))
  `);
}

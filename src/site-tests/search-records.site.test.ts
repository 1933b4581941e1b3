import type { ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { foundAddress } from '../search/record-address.ts';
import { articlePath } from '../site/address-of.ts';
import { readBuiltPages } from './built-pages.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = loadCorpus('.');
const articles = corpus.stories.flatMap((story) => story.articles);
const marks = articles.flatMap((article) =>
  article.annotations.map(({ id, spans }) => ({
    path: `${articlePath(article)}#m-${id}`,
    pieces: spans.map(({ start, end }) => article.text.slice(start, end)),
  })),
);

/** Asks the index of the site each query, and gives the addresses of what it finds, in its order. */
async function addressesFor(queries: readonly (string | null)[]): Promise<readonly (readonly string[])[]> {
  const found = await open('search/', {}, (page) =>
    // A string, because vitest rewrites `import()` in functions.
    page.evaluate<{ url: string; place: string }[][]>(`
      (async (queries) => {
        const pagefind = await import('${inject('siteAddress')}pagefind/pagefind.js');
        const answers = [];
        for (const query of queries) {
          const { results } = await pagefind.search(query);
          const found = await Promise.all(results.map((result) => result.data()));
          answers.push(found.map(({ url, filters }) => ({ url, place: filters.place[0] })));
        }
        return answers;
      })(${JSON.stringify(queries)})
    `),
  );
  return found.map((records) => records.map(({ url, place }) => foundAddress(url, place)));
}

test('every annotation is found by the words that it marks', async () => {
  const found = await addressesFor(marks.map(({ pieces }) => pieces.join(' ')));
  expect(marks.filter(({ path }, place) => !found[place]?.includes(path))).toEqual([]);
});

test('without a query, texts and their marks are found in the order of stories, texts and words', async () => {
  const [found] = await addressesFor([null]);
  expect(found).toEqual(
    articles.flatMap((article) => [
      articlePath(article),
      ...article.annotations.map(({ id }) => `${articlePath(article)}#m-${id}`),
    ]),
  );
});

test('its address lands on the very words', () => {
  const pages = new Map(readBuiltPages('dist').map((page) => [`/${page.path}`, page.tree]));
  for (const { path, pieces } of marks) {
    const [page = '', id = ''] = path.split('#');
    const tree = pages.get(page);
    if (tree === undefined) throw new Error(`Expected a page at ${page}, found none`);
    expect(selectAll(`[id="${id}"]`, tree)).toHaveLength(1);
    expect(markedText(tree, id.replace(/^m-/u, ''))).toBe(pieces.join(''));
  }
});

/** What the pieces of a mark hold, but for chips. */
function markedText(tree: Root, id: string): string {
  return selectAll(`mark[data-annotation="${id}"]`, tree).map(withoutApparatus).join('');
}

function withoutApparatus(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return 'dataApparatus' in node.properties ? '' : node.children.map(withoutApparatus).join('');
}

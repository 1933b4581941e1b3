import type { ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { articlePath } from '../site/address-of.ts';
import { readBuiltPages } from './built-pages.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = await loadCorpus('.');
const articles = corpus.stories.flatMap((story) => story.articles);
const marks = articles.flatMap((article) =>
  article.annotations.map(({ id, spans }) => ({
    path: `${articlePath(article)}#m-${id}`,
    pieces: spans.map(({ start, end }) => article.text.slice(start, end)),
  })),
);

test('every annotation is found by the words that it marks', async () => {
  const queries = marks.map(({ path, pieces }) => ({ path, query: pieces.join(' ') }));
  const missing = await open('search/', {}, (page) =>
    // A string, because vitest rewrites `import()` in functions.
    page.evaluate<string[]>(`
      (async (queries) => {
        const pagefind = await import('${inject('siteAddress')}pagefind/pagefind.js');
        const missing = [];
        for (const { query, path } of queries) {
          const { results } = await pagefind.search(query);
          const found = await Promise.all(results.map((result) => result.data()));
          if (!found.some(({ url }) => url === path)) missing.push(path + ' ' + query);
        }
        return missing;
      })(${JSON.stringify(queries)})
    `),
  );
  expect(missing).toEqual([]);
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

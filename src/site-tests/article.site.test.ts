import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { readBuiltPages } from './built-pages.ts';
import { shownText } from './shown-text.ts';
import { withoutApparatus } from './without-apparatus.ts';

const { corpus } = loadCorpus('.');
const pages = new Map(readBuiltPages('dist').map((page) => [page.path, page]));
const articles = corpus.stories.flatMap((story) => story.articles);

describe.each(articles)('the page of $story/$id', (article) => {
  test('reads as its source, character for character, without chips and notes', () => {
    expect(shownText(pageOf(article).tree)).toBe(sourceTextOf(article));
  });

  test('marks the very words of every annotation, and each mark has a chip and a note', () => {
    const { tree } = pageOf(article);
    const reading = withoutApparatus(tree);
    for (const { id, spans } of article.annotations) {
      const marked = selectAll(`mark[data-annotation="${id}"]`, reading).map((mark) => textOf(mark));
      const words = spans.map(({ start, end }) => article.text.slice(start, end));
      expect(withoutSpace(marked)).toBe(withoutSpace(words));
      expect(selectAll(`a[role="doc-noteref"][href="#n-${id}"]`, tree)).toHaveLength(1);
      expect(select(`#n-${id} a[role="doc-backlink"]`, tree)).toBeDefined();
    }
  });

  test('shows the fingerprint of its text', () => {
    expect(pageOf(article).html).toContain(article.sha256.slice(0, 8));
  });
});

function pageOf({ story, id }: CorpusArticle): { readonly html: string; readonly tree: Root } {
  const page = pages.get(`stories/${story}/${id}/`);
  if (page === undefined) throw new Error(`Expected a page for ${story}/${id}, found none in dist/`);
  return page;
}

/** A plain text is read from its file here, past all code of the project; a Markdown text as the project renders it. */
function sourceTextOf({ file, text }: CorpusArticle): string {
  if (file.endsWith('.md')) return text;
  return new TextDecoder('utf-8').decode(readFileSync(file)).replaceAll(/\r\n?/gu, '\n');
}

function withoutSpace(words: readonly string[]): string {
  return words.join('').replaceAll(/\s+/gu, '');
}

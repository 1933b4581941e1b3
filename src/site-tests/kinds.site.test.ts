import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { markKinds } from '../engine/detectors/mark-kinds.ts';
import { guideOf } from '../site/kind-guides.ts';
import { readBuiltPages } from './built-pages.ts';
import { walkLinks } from './walk-links.ts';

const { corpus } = loadCorpus('.');
const pages = readBuiltPages('dist');
const annotations = corpus.stories.flatMap(({ articles }) =>
  articles.flatMap((article) =>
    article.annotations.map((annotation) => ({
      ...annotation,
      address: `stories/${article.story}/${article.id}/#m-${annotation.id}`,
    })),
  ),
);

test('a reader without script comes from the home page to every annotation by links alone', () => {
  const reached = walkLinks(pages);
  expect(annotations.length).toBeGreaterThan(0);
  expect(annotations.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
});

describe.each(markKinds)('the pages of $kind', ({ kind, title, meaning, standard, subtypes }) => {
  const tree = treeAt(`kinds/${kind}/`);

  test('say what is marked, what is not and why, and the rule behind it', () => {
    const { ladder, unmarked } = guideOf(kind);
    const text = textOf(tree);
    const said = [title, meaning, standard.rule, standard.reference, ladder.about];
    for (const words of [...said, ...unmarked.flatMap(({ what, why }) => [what, why])]) expect(text).toContain(words);
    for (const id of Object.keys(subtypes)) expect(select(`#${id}`, tree), id).toBeDefined();
  });

  test('show every example of the kind, marked as its tests have it', () => {
    const { marks, leaves } = guideOf(kind);
    const shown = selectAll('.example-list > li', tree);
    expect(shown).toHaveLength(marks.length + leaves.length);
    for (const [place, example] of [...marks, ...leaves].entries()) {
      const item = shown[place];
      const paragraphs = item ? selectAll('p', item) : [];
      expect(paragraphs.map(withBrackets).join('\n---\n')).toBe(example);
    }
  });

  test('list each mark of the kind once, with a link to its words', () => {
    const lists = pages.filter(({ path }) => path.startsWith(`kinds/${kind}/`) && path !== `kinds/${kind}/`);
    const links = lists.flatMap((page) =>
      selectAll('.kind-marks a', page.tree).map(({ properties }) => String(properties['href']).slice(1)),
    );
    const own = annotations.filter((annotation) => annotation.kind === kind);
    expect(links.toSorted()).toEqual(own.map(({ address }) => address).toSorted());
  });

  test('keep the words of texts of unknown origin out of search engines', () => {
    for (const { id, articles } of corpus.stories) {
      const list = pages.find(({ path }) => path === `kinds/${kind}/${id}/`);
      if (list === undefined) continue;
      const isHidden = select('meta[name="robots"][content="noindex"]', list.tree) !== undefined;
      expect({ id, isHidden }).toEqual({ id, isHidden: articles.some(({ origin }) => origin === 'unknown') });
    }
  });
});

/** The text of an example with its marks in brackets, without the letter that tells several texts apart. */
function withBrackets(paragraph: Element): string {
  return paragraph.children
    .filter((child) => child.type === 'text' || (child.type === 'element' && child.tagName === 'mark'))
    .map((child) => (child.type === 'element' ? `[${textOf(child)}]` : textOf(child)))
    .join('')
    .trim();
}

function treeAt(wanted: string): Root {
  const page = pages.find(({ path }) => path === wanted);
  if (page === undefined) throw new Error(`Expected a page at ${wanted}, found none in dist/`);
  return page.tree;
}

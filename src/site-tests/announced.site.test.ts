import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { markKinds } from '../engine/detectors/mark-kinds.ts';
import { markKindOf } from '../markdown/mark-kind-of.ts';
import { type AccessibleNode, flatten, readAccessibilityTree } from './accessibility-tree.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = loadCorpus('.');
const articles = corpus.stories
  .flatMap((story) => story.articles.toSorted((a, b) => b.annotations.length - a.annotations.length).slice(0, 1))
  .map((article) => ({ article, path: `stories/${article.story}/${article.id}/` }));

test.each(articles)(
  'each mark of /$path is announced once, with its number, kind and words',
  async ({ article, path }) => {
    const chips = await open(path, {}, (page) => namesOf(page, 'doc-noteref'));
    expect(chips).toHaveLength(article.annotations.length);
    for (const { label, kind, spans } of article.annotations) {
      const [chip, ...others] = chips.filter((name) => name.startsWith(`${label}, `));
      expect(others).toEqual([]);
      const words = spans
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' ')
        .split(/\s+/u);
      const start = `${label}, ${markKindOf(kind).title.toLowerCase()}: `;
      expect(chip?.slice(0, start.length)).toBe(start);
      const announced = chip?.slice(start.length).replace(/ …$/u, '') ?? '';
      expect(words.join(' ').slice(0, announced.length)).toBe(announced);
      expect(announced).not.toBe('');
    }
  },
);

test.each(articles)(
  'each note of /$path is announced as a comment with its number and kind',
  async ({ article, path }) => {
    const notes = await open(path, {}, (page) => namesOf(page, 'comment'));
    expect(notes).toEqual(
      article.annotations.map(({ label, kind }) => `Note ${label}, ${markKindOf(kind).title.toLowerCase()}`),
    );
  },
);

test.each(articles)('no mark of /$path is announced from or to the middle of a word', async ({ path }) => {
  const pieces = await open(path, {}, async (page) => {
    const tree = await readAccessibilityTree(page);
    return flatten(tree)
      .filter(({ role }) => role === 'paragraph')
      .map((paragraph) => piecesOf(paragraph, 0));
  });
  expect(pieces.flat().some(({ depth }) => depth > 0)).toBe(true);
  expect(pieces.flatMap(brokenWords)).toEqual([]);
});

test('the switches are named check boxes in a named group, and say what is on', async () => {
  const [{ path } = { path: '' }] = articles;
  await open(path, {}, async (page) => {
    const group = page.getByRole('form', { name: 'What is shown in the text' }).getByRole('group', { name: 'Show' });
    for (const { title } of markKinds) {
      expect(await group.getByRole('checkbox', { name: title, checked: true }).count()).toBe(1);
    }
    expect(await group.getByRole('checkbox', { name: 'Plain text', checked: false }).count()).toBe(1);
  });
});

test('what is switched off is not announced', async () => {
  const [{ path } = { path: '' }] = articles;
  const left = await open(path, {}, async (page) => {
    await page.getByRole('checkbox', { name: 'Plain text' }).check();
    return [...(await namesOf(page, 'doc-noteref')), ...(await namesOf(page, 'comment'))];
  });
  expect(left).toEqual([]);
});

async function namesOf(page: Page, role: string): Promise<readonly string[]> {
  const tree = await readAccessibilityTree(page);
  return flatten(tree)
    .filter((node) => node.role === role)
    .map(({ name }) => name);
}

/** A stretch of text and in how many marks it lies. */
type Piece = { readonly text: string; readonly depth: number };

/** The texts of a node in order. A chip stands for itself, and no word goes on across it. */
function piecesOf({ role, name, children }: AccessibleNode, depth: number): readonly Piece[] {
  if (role === 'StaticText') return [{ text: name, depth }];
  if (role === 'doc-noteref') return [{ text: ' ', depth: 0 }];
  return children.flatMap((child) => piecesOf(child, role === 'mark' ? depth + 1 : depth));
}

function brokenWords(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ text, depth }, place) => {
    const before = pieces[place - 1];
    const isBroken =
      before !== undefined &&
      before.depth !== depth &&
      /[\p{L}\p{N}]$/u.test(before.text) &&
      /^[\p{L}\p{N}]/u.test(text);
    return isBroken ? [`${before.text}|${text}`] : [];
  });
}

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexMentions } from '../markdown/index-mentions.ts';
import { suggestionAddress } from '../markdown/suggestion-address.ts';
import { correctionAddress } from '../site/correction-address.ts';
import { listStories } from './list-stories.ts';
import { type LoadedStory, loadStory } from './load-story.ts';

const repository = 'https://example.org/reading';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'suggested-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const stories = listStories('.');

test.each(stories)('every mark of %s is rejected by the entry that its link suggests', (id) => {
  const { story } = analysedOf(loadStory(root, id));
  const mentions = indexMentions(story);
  const entries = story.articles.flatMap((article) =>
    article.annotations.map((annotation) => entryIn(suggestionAddress(repository, annotation, article, mentions))),
  );
  correct(id, entries);
  const loaded = loadStory(root, id);
  expect(loaded.problems.map(String)).toEqual([]);
  const { articles, rejected } = analysedOf(loaded).story;
  const marked = story.articles.flatMap(({ annotations }) => annotations);
  const conflicts = new Set(marked.flatMap(({ slot }) => slot ?? []));
  expect(marked.length).toBeGreaterThan(0);
  expect(articles.flatMap(({ annotations }) => annotations)).toEqual([]);
  expect(new Set(rejected.annotations.map((annotation) => annotation.id))).toEqual(
    new Set(marked.filter(({ slot }) => slot === undefined).map((annotation) => annotation.id)),
  );
  expect(new Set(rejected.specifics.map(({ slot }) => slot))).toEqual(conflicts);
});

test.each(stories)('the entry that is suggested under a text of %s comments on its opening words', (id) => {
  const { story } = analysedOf(loadStory(root, id));
  correct(
    id,
    story.articles.map((article) => entryIn(correctionAddress(repository, article))),
  );
  const loaded = loadStory(root, id);
  expect(loaded.problems.map(String)).toEqual([]);
  const openings = analysedOf(loaded).story.articles.map(({ comments }) => comments.map(({ start }) => start));
  expect(openings).toEqual(
    story.articles.map(({ comments, blocks }) => [...comments.map(({ start }) => start), blocks[0]?.start]),
  );
});

function entryIn(address: string): string {
  const body = new URL(address).searchParams.get('body') ?? '';
  return /```yaml\n(?<entry>[^`]*)```/u.exec(body)?.groups?.['entry'] ?? 'The address holds no entry.';
}

function correct(id: string, entries: readonly string[]): void {
  appendFileSync(join(root, 'content/stories', id, 'corrections.yaml'), `\n${entries.join('\n')}`);
}

function analysedOf({ analysed, problems }: LoadedStory) {
  if (analysed === null) throw new Error(problems.map(String).join('\n'));
  return analysed;
}

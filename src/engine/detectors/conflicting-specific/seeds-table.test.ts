import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article, Specific } from '../../annotation.ts';
import { splitBlocks } from '../../reading/blocks.ts';
import { readArticle } from '../../reading/read-article.ts';
import { detectConflicts } from './detect-conflicts.ts';

const folder = new URL('../../../../seeds/', import.meta.url);

test('the table of the seeds reads well aloud', () => {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name): Article => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { id: name.slice(0, 3), text, blocks: splitBlocks(text) };
    });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const { specifics = [] } = detectConflicts(articles.map(readArticle));
  expect(specifics.map((specific) => describe(specific, texts)).join('\n')).toMatchSnapshot();
});

/** A row of the table: question, type and verdict; then for each mention its text, its words and its value. */
function describe({ question, type, verdict, mentions }: Specific, texts: ReadonlyMap<string, string>): string {
  const rows = mentions.map(({ article, start, end, value }) => {
    const words = texts.get(article)?.slice(start, end);
    return `  ${article}: ${words} (${value})`;
  });
  return [`${question} ${type}, ${verdict}`, ...rows, ''].join('\n');
}

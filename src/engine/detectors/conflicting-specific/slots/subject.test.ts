import { expect, test } from 'vitest';
import { splitBlocks } from '../../../reading/blocks.ts';
import { readArticle } from '../../../reading/read-article.ts';
import { detectConflicts } from '../detect-conflicts.ts';

// All texts are invented.

test.each([
  ['French', 'the government of France'],
  ['Welsh', 'the government of Wales'],
  ['UK', 'the government of the United Kingdom'],
  ['American', 'the government of the United States'],
  ['Dutch', 'the government of the Netherlands'],
  ['Philippine', 'the government of the Philippines'],
  ['Czech', 'the government of the Czech Republic'],
])('the %s government is %s', (demonym, government) => {
  const texts = [
    `The Ardvale Ferry sank off Tolsay. The ${demonym} government has remained silent.`,
    `The Ardvale Ferry sank off Tolsay. The ${demonym} government has summoned the owners of the Ardvale Ferry.`,
  ];
  const articles = texts.map((text, place) => ({ id: `text-${place}`, text, blocks: splitBlocks(text) }));
  const { specifics = [] } = detectConflicts(articles.map(readArticle));
  expect(specifics.map(({ question }) => question)).toEqual([`Has ${government} spoken or acted in public?`]);
});

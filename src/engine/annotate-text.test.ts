import { expect, test } from 'vitest';
import { annotateText } from './annotate-text.ts';
import { annotate } from './index.ts';
import { splitBlocks } from './reading/blocks.ts';

// Invented.
const text = [
  '“The pump failed,” a senior official said. Anna Lindqvist, 34, reportedly left early.',
  'Anna Lindqvist, 36, could not be reached. “We close,” said Marta Brook.',
].join('\n');
const article = { id: 'a', text, blocks: splitBlocks(text) };

test('a text by itself is marked as in a story of one, without what is compared', () => {
  const { annotations, specifics, articles } = annotateText(article);
  const story = annotate([article]);
  const kinds = new Set(annotations.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['unsourced-quote', 'unnamed-source']));
  expect(annotations).toEqual(story.annotations.filter(({ kind }) => kinds.has(kind)));
  expect(story.specifics).toHaveLength(1);
  expect(specifics).toEqual([]);
  expect(articles.map(({ ledger }) => ledger)).toEqual(story.articles.map(({ ledger }) => ledger));
});

import { expect, test } from 'vitest';
import type { Article } from '../../../annotation.ts';
import { splitBlocks } from '../../../reading/blocks.ts';
import { readArticle } from '../../../reading/read-article.ts';
import { detectConflicts } from '../detect-conflicts.ts';

/** Invented; each sentence stands in two texts, with five hours and with fifty minutes. */
test.each([
  ['The fire at the Corran Mill burned for', 'How long did the fire burn?', 'contradiction'],
  ['The fire was under control in', 'How long did it take to bring the fire under control?', 'contradiction'],
  ['The fire was extinguished within', 'How long did it take to put the fire out?', 'contradiction'],
  ['The Morwen Star was adrift for', 'How long did they drift?', 'divergence'],
  ['Anna Lindqvist was stranded for', 'How long were they stranded?', 'divergence'],
  ['Anna Lindqvist was trapped for', 'How long were they trapped?', 'divergence'],
])('%s', (sentence, question, verdict) => {
  const articles = ['five hours', 'fifty minutes'].map((length, place): Article => {
    const text = `The Corran Mill in Ardvale stands near Tolsay and Brannock. ${sentence} ${length}.`;
    return { id: `text-${place}`, text, blocks: splitBlocks(text) };
  });
  expect(detectConflicts(articles.map(readArticle)).specifics).toMatchObject([{ question, verdict }]);
});

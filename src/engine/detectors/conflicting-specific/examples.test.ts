import { describe, expect, test } from 'vitest';
import type { Article } from '../../annotation.ts';
import { splitBlocks } from '../../reading/blocks.ts';
import type { Reading } from '../../reading/reading.ts';
import { splitSentences } from '../../reading/sentences.ts';
import { tokenize } from '../../reading/tokens.ts';
import { detectConflicts } from './detect-conflicts.ts';
import { leaves, marks } from './examples.ts';

describe('conflicting specifics', () => {
  test.for(marks)('marks what stands in brackets: %s', (example) => {
    expect(mark(example)).toBe(example);
  });

  test.for(leaves)('leaves alone: %s', (example) => {
    expect(mark(example)).toBe(example);
  });
});

/** The example without its brackets, marked again by the detector. */
function mark(example: string): string {
  const articles = example.replaceAll(/[[\]]/gu, '').split('\n---\n').map(toArticle);
  const { findings } = detectConflicts(articles.map(toReading));
  return articles
    .map(({ id, text }) => {
      const spans = findings.filter(({ article }) => article === id).flatMap((finding) => finding.spans);
      const starts = new Set(spans.map(({ start }) => start));
      const ends = new Set(spans.map(({ end }) => end));
      return Array.from(
        { length: text.length + 1 },
        (_, at) => `${ends.has(at) ? ']' : ''}${starts.has(at) ? '[' : ''}${text.charAt(at)}`,
      ).join('');
    })
    .join('\n---\n');
}

function toArticle(text: string, place: number): Article {
  return { id: `text-${place + 1}`, text, blocks: splitBlocks(text) };
}

function toReading(article: Article): Reading {
  const tokens = tokenize(article.text);
  return { article, tokens, sentences: splitSentences(article, tokens), quotations: [], attributions: [] };
}

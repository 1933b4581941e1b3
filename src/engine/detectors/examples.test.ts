import { describe, expect, it } from 'vitest';
import type { Article } from '../annotation.ts';
import { splitBlocks } from '../reading/blocks.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Detector, Example } from './detector.ts';
import { detectors } from './index.ts';

type Examples = { readonly marks: readonly Example[]; readonly leaves: readonly Example[] };

const kinds = await Promise.all(
  detectors.map(async (detector) => {
    const examples: Examples = await import(`./${detector.kind}/examples.ts`);
    return { detector, examples };
  }),
);

describe.each(kinds)('$detector.kind', ({ detector, examples: { marks, leaves } }) => {
  it('has examples of both sorts', () => {
    expect(marks.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it('has brackets in what it marks that open and close in turn, and none in what it leaves', () => {
    for (const example of marks) expect(bracketsOf(example), example).toMatch(/^(?:\[\])+$/u);
    for (const example of leaves) expect(bracketsOf(example), example).toBe('');
  });

  it.each(marks)('marks %s', (example) => {
    expect(markAgain(detector, example)).toBe(example);
  });

  it.each(leaves)('leaves %s', (example) => {
    expect(markAgain(detector, example)).toBe(example);
  });
});

function bracketsOf(example: Example): string {
  return example.replaceAll(/[^[\]]/gu, '');
}

/** The example without its brackets, marked again by its own detector alone. */
function markAgain(detector: Detector, example: Example): string {
  const articles = bare(example)
    .split('\n---\n')
    .map((text, place): Article => ({ id: `text-${place + 1}`, text, blocks: splitBlocks(text) }));
  const { findings } = detector.detect(articles.map(readArticle));
  return articles
    .map(({ id, text }) => {
      const spans = findings.filter(({ article }) => article === id).flatMap((finding) => finding.spans);
      const starts = new Set(spans.map(({ start }) => start));
      const ends = new Set(spans.map(({ end }) => end));
      const places = Array.from({ length: text.length + 1 }, (_, at) => at);
      return places.map((at) => (ends.has(at) ? ']' : '') + (starts.has(at) ? '[' : '') + text.charAt(at)).join('');
    })
    .join('\n---\n');
}

function bare(example: Example): string {
  return example.replaceAll(/[[\]]/gu, '');
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../markdown/whole-words.ts';
import type { Article, Span } from './annotation.ts';
import { annotate } from './index.ts';
import { splitBlocks } from './reading/blocks.ts';

const cues = ['said', 'told', 'added', 'It was reported that', 'According to', 'asked whether', 'claims that', 'as'];
const speakers = ['Ann Reed', 'police', 'an insider', 'she', 'the council', 'a report', 'Residents', 'by Ann Reed'];
const claims = ['nine people died', '14 cars', 'on 3 May', 'the ferry sank', 'at 2 a.m.', '£5m', ', 34,', 'the plan'];
const marks = ['"', '“', '”', '‘', '’', "'", ':', ';', '—', '?', '.', ',', ')', '>', '…'];
const space = [' ', ' ', ' ', '\n', '\n\n', ''];
const unusual = ['😀', 'e\u0301', '\u00A0', '\u0000', '\uD800'];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...cues, ...speakers, ...claims) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...space) },
  { weight: 1, arbitrary: fc.constantFrom(...unusual) },
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('whatever the engine says of a text holds words, in bounds and in order, and cuts no word', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const articles = [one, other].map((words, place): Article => {
        return { id: `a${place}`, text: words, blocks: splitBlocks(words) };
      });
      const { annotations, specifics, articles: analyses } = annotate(articles);
      for (const [place, article] of articles.entries()) {
        const analysis = analyses[place];
        const own = annotations.filter((annotation) => annotation.article === article.id);
        const listed = [
          ...(analysis?.quotations.map(({ parts }) => parts) ?? []),
          ...(analysis?.attributions.flatMap(({ source, cue, content }) => [source, cue, content]) ?? []),
          ...own.flatMap(({ spans, repeats = [] }) => [spans, repeats]),
        ];
        const single = [
          ...(analysis?.quotations.flatMap(({ speaker, cue, venue }) => [speaker, cue, venue]) ?? []),
          ...own.map(({ reasonGiven }) => reasonGiven ?? null),
          ...specifics.flatMap(({ mentions }) => mentions.filter((mention) => mention.article === article.id)),
        ];
        for (const spans of [...listed, ...single.map((span) => (span === null ? [] : [span]))]) {
          expectWords(article.text, spans);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

function expectWords(words: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start, 'a span begins behind the one before it').toBeGreaterThanOrEqual(last);
    expect(end, 'a span holds words').toBeGreaterThan(start);
    expect(words.slice(start, end).trim(), 'a span has no space at its edges').toHaveLength(end - start);
    expect(wholeWords(words, { start, end }), 'a span cuts no word').toEqual({ start, end });
    last = end;
  }
  expect(last).toBeLessThanOrEqual(words.length);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeCpu } from '../../bench/time-cpu.ts';
import type { Article, Span } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { judgeStretch } from './quotation-or-not.ts';
import { findTitles } from './quotation-or-not-titles.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function read(text: string) {
  const article: Article = { id: 'a', text, blocks: splitBlocks(text) };
  const tokens = tokenize(text);
  const sentences = splitSentences(article, tokens);
  const stretches = pairQuotationMarks(article, tokens);
  return { article, tokens, sentences, stretches };
}

const marks = ['"', "'", '“', '”', '‘', '’', '«', '»', '„', '`', "''", '’’', '‘‘'];
const words = ['We', 'voters', 'said', "don't", "O'Brien", 'em', '90s', '6', '🇬🇧', 'e\u0301t', 'Mr', 'U.S', 'Ferry'];
const between = [' ', ' ', ' ', '', '. ', ', ', '? ', '—', '(', ')', '\n', '\n\n', '\u00a0', '.'];
const mixture = fc
  .array(fc.constantFrom(...marks, ...words, ...between), { maxLength: 60 })
  .map((parts) => parts.join(''));

function crosses(one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return second.start < first.end && first.end < second.end && first.start < second.start;
}

describe('reading any mixture of words and quotation marks', () => {
  it('keeps parts in bounds and in order, inside one block each, and cuts no word or character', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { article, tokens, stretches } = read(text);
        const edges = new Set(tokens.flatMap(({ start, end }) => [start, end]));
        for (const { parts } of stretches) {
          let end = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
            expect(article.blocks.some((block) => block.start <= part.start && part.end <= block.end)).toBe(true);
            expect(edges.has(part.start) && edges.has(part.end)).toBe(true);
            end = part.end;
          }
        }
      }),
    );
  });

  it('never lets two stretches cross, and gives them in order of their start', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { stretches } = read(text);
        const parts = stretches.flatMap((stretch) => stretch.parts);
        for (const [index, part] of parts.entries()) {
          for (const other of parts.slice(index + 1)) expect(crosses(part, other)).toBe(false);
        }
        const starts = stretches.map((stretch) => stretch.parts[0]?.start ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('splits every block into sentences that leave out nothing but space', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { article, sentences } = read(text);
        const outside = article.blocks.reduce((rest, { start, end }) => rest + text.slice(start, end), '');
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(outside.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('judges every stretch', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { article, tokens, sentences, stretches } = read(text);
        const titles = findTitles(article, tokens, sentences, stretches);
        for (const stretch of stretches) {
          const context = { article, tokens, sentences, stretch, cue: null, hasSpeaker: false, titles };
          expect(judgeStretch(context).rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
        }
      }),
    );
  });

  it('reads a paragraph of well-paired marks alike whatever paragraphs surround it', () => {
    const paragraph = '“We voters’ rights come ‘first’,” said Ann Reed. “Come back.”';
    const others = fc.array(
      fc.constantFrom('The bridge is shut.', '“We left,” he said.', 'Rock ’n’ roll in the ’90s.'),
    );
    fc.assert(
      fc.property(others, others, (before, after) => {
        const lead = [...before, ''].join('\n\n');
        const { stretches } = read([...before, paragraph, ...after].join('\n\n'));
        const own = stretches
          .filter(
            ({ parts: [part] }) =>
              part !== undefined && part.start >= lead.length && part.end <= lead.length + paragraph.length,
          )
          .map(({ parts, depth }) => [
            depth,
            ...parts.map(({ start, end }) => paragraph.slice(start - lead.length, end - lead.length)),
          ]);
        expect(own).toEqual([
          [0, '“We voters’ rights come ‘first’,”'],
          [1, '‘first’'],
          [0, '“Come back.”'],
        ]);
      }),
    );
  });
});

describe('the time of reading', () => {
  const units = ['"', "'", '“', '’ ', '"a ', "'s ", '“a\n\n', 'said ', '. ', '“Ferry” and ', '(', 'U.S. '];

  it.each(units)('grows no faster than the text, for a line of %j', { timeout: 60_000 }, (unit) => {
    const size = 20_000;
    const [short, long] = [unit.repeat(size / unit.length), unit.repeat((8 * size) / unit.length)];
    // Eight times the text: 64 times the time if it were quadratic. A busy machine may spoil a measurement or two.
    const isLinear = Array.from({ length: 5 }).some(() => timeMs(long) < 16 * timeMs(short));
    expect(isLinear).toBe(true);
  });

  function timeMs(text: string): number {
    return Math.max(0.5, timeCpu(() => judgeAll(text))[0]);
  }

  function judgeAll(text: string): void {
    const { article, tokens, sentences, stretches } = read(text);
    const titles = findTitles(article, tokens, sentences, stretches);
    for (const stretch of stretches) {
      judgeStretch({ article, tokens, sentences, stretch, cue: null, hasSpeaker: false, titles });
    }
  }
});

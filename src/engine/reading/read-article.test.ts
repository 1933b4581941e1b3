import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { readArticle } from './read-article.ts';

const words = ['Maria', 'Stone', 'Dr.', 'she', 'officials', 'a source close to', 'said', 'told', 'added that', 'who'];
const links = [
  'according to',
  'and',
  'when',
  'the',
  'report',
  'claims',
  'leaked emails',
  '🇬🇧',
  'e\u0301t',
  'pier',
  '7',
];
const marks = ['“', '”', '"', '‘', '’', ',', '.', ':', '—', '\n', '\n\n', '(', ')', '?'];
const mixture = fc
  .array(fc.constantFrom(...words, ...links, ...marks), { maxLength: 60 })
  .map((parts) => parts.join(' '));

function read(text: string) {
  return readArticle({ id: 'a', text, blocks: splitBlocks(text) });
}

function isInside(text: string, { start, end }: Span): boolean {
  return start >= 0 && start < end && end <= text.length && !/^[\uDC00-\uDFFF]/u.test(text.slice(start));
}

describe('the reading of any text', () => {
  it('has spans that lie in the text and quotations with parts in order', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { attributions, quotations } = read(text);
        for (const { source, cue, content } of attributions) {
          for (const span of [...source, ...cue, ...content]) expect(isInside(text, span)).toBe(true);
        }
        for (const { parts, speaker, cue, venue } of quotations) {
          for (const span of [...parts, speaker, cue, venue])
            if (span !== null) expect(isInside(text, span)).toBe(true);
          parts.forEach((part, index) => {
            expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a rung for each quotation and for nothing else', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        for (const { isQuotation, provenance } of read(text).quotations) expect(provenance !== null).toBe(isQuotation);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whatever paragraphs follow', () => {
    const text = '“We left,” said Maria Stone, the mayor. “It was late.”';
    const [alone] = read(text).quotations;
    const [first] = read(`${text}\n\nThe pier closed in May.`).quotations;
    expect(first).toEqual(alone);
  });
});

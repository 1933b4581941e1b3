import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Specific } from '../../annotation.ts';
import { splitBlocks } from '../../reading/blocks.ts';
import { readArticle } from '../../reading/read-article.ts';
import { detectConflicts } from './detect-conflicts.ts';

/** What the texts of an invented story may say differently, each with several ways to say the same. */
const slots = [
  [['Anna Lindqvist, 34, spoke.', '34-year-old Anna Lindqvist spoke.'], ['Anna Lindqvist, 36, spoke.']],
  [
    ['Nine people were killed.', 'The wave left nine dead.', '9 people were killed.'],
    ['At least 14 people were killed.', 'The wave left 14 people dead.'],
  ],
  [
    [
      'Norvane, the Leeds-based maker, closed.',
      'Norvane, a maker based in Leeds, closed.',
      'Norvane, the Yorkshire-based maker, closed.',
    ],
    ['Norvane, the Bristol-based maker, closed.'],
  ],
  [
    [
      'Norvane detected the leak in early December.',
      'Norvane noticed the leak on 3 December.',
      'Norvane noticed the leak on December 3.',
    ],
    ['Norvane detected the leak in late December.'],
  ],
  [
    ['Thieves stole it over a period of sixteen months.', 'Thieves stole it over a period of 16 months.'],
    ['Thieves stole it in just hours.'],
  ],
  [
    ['The ferry fire broke out at 2 a.m.', 'The ferry fire broke out shortly after 2am.'],
    ['The ferry fire broke out at 4.30 a.m.'],
  ],
  [
    ['Anna Lindqvist fell about 80 metres.', 'Anna Lindqvist fell 260ft.', 'Anna Lindqvist fell about 260 feet.'],
    ['Anna Lindqvist fell 190 metres.'],
  ],
  [
    ['Harbour Energy Summit in Oslo ended.', 'Harbour Energy Summit in Norway ended.'],
    ['Harbour Energy Summit in Leeds ended.'],
  ],
] as const;

/** All texts share it, so that they tell of one event. */
const opening = 'The Ardvale Ferry sank off Tolsay, and Brannock lifeboats went out.';

/** Texts that say of each slot nothing, or one value in one way. */
const story = fc.array(fc.tuple(...slots.map((values) => fc.option(fc.constantFrom(...values.flat())))), {
  minLength: 2,
  maxLength: 6,
});

describe('conflicts', () => {
  test('do not depend on the order of the texts', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), (texts, keys) => {
        const articles = texts.map((sentences, place) => toArticle(`text-${place}`, sentences));
        const shuffled = articles
          .map((article) => ({ article, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ article }) => article);
        expect(withoutOrder(compare(shuffled))).toEqual(withoutOrder(compare(articles)));
      }),
      { numRuns: 150 },
    );
  });

  test('are none across copies of one text', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 2, max: 5 }), ([sentences = []], count) => {
        const copies = Array.from({ length: count }, (_, place) => toArticle(`text-${place}`, sentences));
        expect(compare(copies).filter(isDispute)).toEqual([]);
      }),
    );
  });

  test('are none where equal values stand in other words', () => {
    const firsts = slots.map(([values]) => values);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...firsts.map((values) => fc.constantFrom(...values))), { minLength: 2 }),
        (texts) => {
          expect(
            compare(texts.map((sentences, place) => toArticle(`text-${place}`, sentences))).filter(isDispute),
          ).toEqual([]);
        },
      ),
    );
  });

  test('are found where two texts give two values', () => {
    for (const [[one], [other]] of slots) {
      const articles = [one, other].map((sentence, place) => toArticle(`text-${place}`, [sentence]));
      expect(compare(articles).filter(isDispute), `${one} / ${other}`).toHaveLength(1);
    }
  });
});

test('a later count of the dead is an update where the articles say so, and a conflict where they do not', () => {
  const early = toArticle('text-1', ['Nine people were killed.'], '2031-05-02');
  const late = toArticle('text-2', ['14 people were killed.'], '2031-05-04');
  expect(compare([early, late]).map(({ verdict }) => verdict)).toEqual(['updated']);
  expect(compare([early, { ...late, date: '2031-05-01' }]).map(({ verdict }) => verdict)).toEqual(['contradiction']);
  expect(compare([early, { ...late, date: undefined }]).map(({ verdict }) => verdict)).toEqual(['contradiction']);
});

test('no mark starts or ends within a word', () => {
  fc.assert(
    fc.property(story, (texts) => {
      const articles = texts.map((sentences, place) => toArticle(`text-${place}`, sentences));
      const textById = new Map(articles.map(({ id, text }) => [id, text]));
      for (const { article, spans } of detectConflicts(articles.map(readArticle)).findings) {
        for (const { start, end } of spans) {
          const text = textById.get(article) ?? '';
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^\p{L}{2}$/u);
        }
      }
    }),
  );
});

function compare(articles: readonly Article[]): readonly Specific[] {
  return detectConflicts(articles.map(readArticle)).specifics ?? [];
}

function isDispute({ verdict }: Specific): boolean {
  return verdict !== 'agreement';
}

function withoutOrder(specifics: readonly Specific[]) {
  return specifics.map(({ mentions, ...specific }) => ({
    ...specific,
    mentions: mentions
      .map((mention) => ({ ...mention, against: mention.against.toSorted() }))
      .toSorted((a, b) => a.article.localeCompare(b.article) || a.start - b.start),
  }));
}

function toArticle(id: string, sentences: readonly (string | null)[], date?: string): Article {
  const text = [opening, ...sentences.filter((sentence) => sentence !== null)].join(' ');
  return { id, text, blocks: splitBlocks(text), date };
}

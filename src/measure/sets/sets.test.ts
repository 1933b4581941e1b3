import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../cli/read-text-file.ts';
import { provenances } from '../../engine/annotation.ts';
import { scoreStory, type Tally } from '../score-story.ts';
import { countWords, isPresent, ownSets } from '../story-sets.ts';

const offset = z.int().min(0);
const words = z.strictObject({ exact: z.string().min(1), start: offset, end: offset });

const quotation = z.strictObject({
  parts: z.array(words).min(1),
  isQuotation: z.literal(true),
  why: z.string().nullable(),
  speaker: words.nullable(),
  cue: z.string().nullable(),
  provenance: z.enum(provenances),
  venue: z.string().nullable(),
  marked: z.boolean(),
  nested: z.boolean().exactOptional(),
});

const otherStretch = z.strictObject({
  parts: z.array(words).length(1),
  isQuotation: z.literal(false),
  why: z.string(),
  speaker: z.null(),
  cue: z.null(),
  provenance: z.null(),
  venue: z.null(),
  marked: z.literal(false),
});

const unnamed = words.extend({ subtype: z.enum(['person', 'group', 'document', 'hearsay']), sure: z.boolean() });

const conflict = z.strictObject({
  slot: z.string().min(1),
  type: z.enum(['date', 'duration', 'quantity', 'money', 'place', 'name', 'identity', 'status', 'wording']),
  strength: z.enum(['contradiction', 'divergence']),
  weak: z.boolean(),
  mentions: z.array(words.extend({ file: z.string(), value: z.string() })).min(2),
});

const goldSchema = z.strictObject({
  story: z.string(),
  origin: z.string(),
  articles: z
    .array(
      z.strictObject({
        file: z.string(),
        quotations: z.array(z.discriminatedUnion('isQuotation', [quotation, otherStretch])),
        unnamed: z.array(unnamed),
      }),
    )
    .min(4),
  conflicts: z.array(conflict),
});

test('every gold file is measured', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  expect(ownSets.map(({ gold }) => basename(gold)).toSorted()).toEqual(files.toSorted());
});

describe.each(ownSets.filter(isPresent))('$name', ({ name, folder, gold: path }) => {
  const gold = goldSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const texts = new Map(gold.articles.map(({ file }) => [file, readTextFile(`${folder}/${file}`).text]));

  test('is called after its story', () => {
    expect(gold.story).toBe(name);
  });

  test('every span spells its words in its text', () => {
    const spans = [
      ...gold.articles.flatMap(({ file, quotations, unnamed: sources }) =>
        [...quotations.flatMap(({ parts, speaker }) => [...parts, ...(speaker ? [speaker] : [])]), ...sources].map(
          (span) => ({ file, ...span }),
        ),
      ),
      ...gold.conflicts.flatMap(({ mentions }) => mentions),
    ];
    expect(spans.map(({ file, start, end }) => texts.get(file)?.slice(start, end))).toEqual(
      spans.map(({ exact }) => exact),
    );
  });

  test('every cue and venue stands in its text', () => {
    const strange = gold.articles.flatMap(({ file, quotations }) =>
      quotations.flatMap(({ cue, venue }) =>
        [cue, venue].filter((said) => said !== null && !texts.get(file)?.includes(said)),
      ),
    );
    expect(strange).toEqual([]);
  });

  test('the parts of a quotation are in order and apart', () => {
    for (const { parts } of gold.articles.flatMap(({ quotations }) => quotations)) {
      expect(parts.every(({ start }, place) => start >= (parts[place - 1]?.end ?? 0))).toBe(true);
    }
  });

  test('a conflict has two values at least', () => {
    for (const { slot, mentions } of gold.conflicts) {
      expect([slot, new Set(mentions.map(({ value }) => value)).size]).not.toEqual([slot, 1]);
    }
  });

  test('holds 2,500 words or more', () => {
    expect([...texts.values()].reduce((sum, text) => sum + countWords(text), 0)).toBeGreaterThanOrEqual(2500);
  });

  test('scores everything right against itself', () => {
    const scores = Object.values(scoreStory(gold, gold)).map((score: Tally | number) =>
      typeof score === 'number' ? score : score.f1,
    );
    expect(scores).toEqual(scores.map(() => 1));
  });
});

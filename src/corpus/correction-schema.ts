import { z } from 'astro/zod';
import { kinds, type Provenance, specificTypes } from '../engine/annotation.ts';
import { day } from './day.ts';
import { words } from './words.ts';

const quote = {
  text: words.describe(
    'The text: its id in story.yaml or, where it has none, the name of its file without the ending.',
  ),
  exact: words.describe('The words in the text, exactly as they stand there.'),
  prefix: words.describe('What stands right before the words, where they stand in several places.').optional(),
  suffix: words.describe('What stands right after the words, where they stand in several places.').optional(),
  occurrence: z
    .int()
    .min(1, 'must be 1 or more: correct it')
    .describe('Which of several places is meant: 1 for the first.')
    .optional(),
};

const mentionSchema = z.strictObject({
  ...quote,
  value: words.describe('What the words come to, in a form that can be compared: 1 to 10 December.').optional(),
});

const rungs = ['unnamed-person', 'undisclosed-document', 'none'] as const satisfies readonly Provenance[];
const sourceTypes = ['person', 'group', 'document', 'hearsay'] as const;

const settings = z.strictObject({
  kind: z
    .enum(['unsourced-quote', 'unnamed-source'])
    .describe('The kind that the mark is to be. Say `explanation`, and `rung` or `subtype`, too.')
    .optional(),
  extent: words.describe('The words that are to be marked, in place of those that they overlap.').optional(),
  rung: z.enum(rungs).describe('Of an unsourced quotation: who is given as its source.').optional(),
  subtype: z.enum(sourceTypes).describe('Of an unnamed source: what it is.').optional(),
  explanation: words.describe('Of a mark: one plain sentence on what is missing at this place.').optional(),
  question: words.describe('Of a conflict: the plain question that the texts answer differently.').optional(),
  type: z.enum(specificTypes).describe('Of a conflict: what kind of detail it is.').optional(),
  strength: z
    .enum(['contradiction', 'divergence'])
    .describe('Of a conflict: `contradiction` where both cannot be true, `divergence` where they may be.')
    .optional(),
});

const actions = ['confirm', 'reject', 'change', 'add', 'comment', 'join', 'same-as'] as const;

/** One item of `corrections.yaml`, which is a list of them. */
export const correctionSchema = z.strictObject({
  do: z
    .enum(actions)
    .describe(
      'confirm, reject or change a mark; add one that is missing; comment on a mark or a paragraph; join conflicts into one; say of sources that they are one, with same-as.',
    ),
  kind: z.enum(kinds).describe('Kind of the mark. Only a comment on a paragraph and same-as have none.').optional(),
  ...z.object(quote).partial().shape,
  mentions: z
    .array(mentionSchema)
    .min(1, 'names no words: add `- text:` and `exact:`')
    .describe(
      'Of a conflict: the words of its mentions, each with its text. Of same-as: words for the source where a text gives no name.',
    )
    .optional(),
  to: z
    .strictObject(quote)
    .describe('Of mentions that are added: words of the conflict to which they belong.')
    .optional(),
  names: z
    .array(words)
    .min(1, 'names nobody: add `- ` and a name')
    .describe('Of same-as: the names by which the texts call one source. The first is the one that the site shows.')
    .optional(),
  set: settings.describe('What is to be different.').optional(),
  says: words.describe('Of a comment: what the page is to show.').optional(),
  why: words.describe('The reason, in one sentence. The page shows it.').optional(),
  by: words.describe('Who says so. The page shows it.'),
  on: day.describe('The day on which it was said, like 2026-01-31.'),
});

/** An item as its editor wrote it, each field by itself checked. */
export type CorrectionItem = z.infer<typeof correctionSchema>;

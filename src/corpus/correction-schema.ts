import { z } from 'astro/zod';
import { kinds, type Provenance, specificTypes } from '../engine/annotation.ts';

const words = z.string().refine((value) => value.trim() !== '', 'is empty: write it, or delete the field');

const quote = {
  /** Id of the text in its story. */
  text: words,
  exact: words,
  prefix: words.optional(),
  suffix: words.optional(),
  occurrence: z.int('must be a whole number, 1 for the first: correct it').min(1).optional(),
};

const rungs = ['unnamed-person', 'undisclosed-document', 'none'] as const satisfies readonly Provenance[];
const sourceTypes = ['person', 'group', 'document', 'hearsay'] as const;

const settings = z.strictObject({
  rung: z.enum(rungs, `must be one of ${rungs.join(', ')}: correct it`).optional(),
  subtype: z.enum(sourceTypes, `must be one of ${sourceTypes.join(', ')}: correct it`).optional(),
  explanation: words.optional(),
  question: words.optional(),
  type: z.enum(specificTypes, `must be one of ${specificTypes.join(', ')}: correct it`).optional(),
  strength: z.enum(['contradiction', 'divergence'], 'must be contradiction or divergence: correct it').optional(),
});

const actions = ['confirm', 'reject', 'change', 'add', 'join'] as const;

/** One item of `corrections.yaml`, which is a list of them. */
export const correctionSchema = z.strictObject({
  do: z.enum(actions, `must be one of ${actions.join(', ')}: correct it`),
  kind: z.enum(kinds, `must be one of ${kinds.join(', ')}: correct it`),
  ...z.object(quote).partial().shape,
  /** Of a conflict: the words of its mentions, each with its text. */
  mentions: z
    .array(z.strictObject({ ...quote, value: words.optional() }))
    .min(1)
    .optional(),
  /** Of a mention that is added: words of the conflict to which it belongs. */
  to: z.strictObject(quote).optional(),
  set: settings.optional(),
  why: words.optional(),
  by: words,
  on: z.iso.date('must be a day like 2026-01-31: correct it'),
});

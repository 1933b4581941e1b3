import { z } from 'astro/zod';

const idShape = /^[a-z0-9][a-z0-9-]*$/u;
const unknown = 'unknown';

const words = z.string().refine((value) => value.trim() !== '', 'is empty: write it, or delete the field');
const known = words.prefault(unknown);
const lang = words.refine((value) => /^en(?:-|$)/iu.test(value), {
  error: ({ input }) => `is ${input}, and the rules read English (en, en-GB, …) only: leave the text out`,
});

/** Part of an address. */
export const idSchema = z
  .string()
  .regex(idShape, 'may hold small letters, digits and hyphens only, because it becomes part of an address: rename it');

/** What a story file says of a text: its file, and for a plain text what is known of it. */
const entrySchema = z.preprocess(
  (entry) => (typeof entry === 'string' ? { file: entry } : entry),
  z.looseObject({
    /** A name alone is a file beside the story file; a path with `/` counts from the root of the project. */
    file: words,
    /** Where it is left out: the name of the file without its ending. */
    id: idSchema.optional(),
  }),
);

/** `story.yaml` */
export const storySchema = z.strictObject({
  title: words,
  question: words,
  about: words.optional(),
  lang: lang.default('en'),
  texts: z.array(entrySchema).min(1, 'names no text: add `- file:` with the name of one'),
});

/** What is known of a text: the front matter of a `.md`, or fields of a `.txt` in its story file. */
export const textSchema = z.strictObject({
  title: words,
  /** True where we gave the title because the text has none. */
  'title-supplied': z.boolean().default(false),
  origin: z.enum(['published', 'invented', unknown]).default(unknown),
  outlet: known,
  byline: known,
  date: known.refine(isDay, 'must be a day like 2026-01-31, or unknown: correct it'),
  url: known.refine(isWebAddress, 'must be an address that begins with https://, or unknown: correct it'),
  licence: known,
  /** That of the story, where it is left out. */
  lang: lang.optional(),
  about: words.optional(),
});

function isDay(value: string): boolean {
  return value === unknown || z.iso.date().safeParse(value).success;
}

function isWebAddress(value: string): boolean {
  return value === unknown || z.url({ protocol: /^https?$/u }).safeParse(value).success;
}

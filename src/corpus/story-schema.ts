import { z } from 'astro/zod';
import { day } from './day.ts';
import { words } from './words.ts';

const unknown = 'unknown';

const known = words.prefault(unknown);
const lang = words.refine((value) => /^en(?:-|$)/iu.test(value), {
  error: ({ input }) => `is ${input}, and the rules read English (en, en-GB, …) only: leave the text out`,
});

/** Part of an address. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,99}$/u,
    'may hold small letters, digits and hyphens only, at most 100, because it becomes part of an address: rename it',
  );

/** Which file a text is, and how it is called. */
export const entryFields = {
  file: words.describe('Name of a file beside this one or, with a `/` in it, its path from the root of the project.'),
  id: idSchema
    .describe('Last part of the address of its page. Where it is left out: the name of the file without its ending.')
    .optional(),
};

/** What a story file says of a text: its file, and for a plain text what is known of it. */
const entrySchema = z.preprocess(
  (entry) => (typeof entry === 'string' ? { file: entry } : entry),
  z.looseObject(entryFields),
);

/** `story.yaml` */
export const storySchema = z.strictObject({
  title: words.describe('Title of the story, as its page shows it.'),
  question: words.describe('The question that the story puts to its readers.'),
  about: words.describe('What else readers are to know of the story, in a sentence or two.').optional(),
  lang: lang.describe('Language of the texts, as a language tag: en, en-GB, …').default('en'),
  texts: z
    .array(entrySchema)
    .min(1, 'names no text: add `- file:` with the name of one')
    .describe('The texts, in the order in which they are shown.'),
});

/** What is known of a text: the front matter of a `.md`, or fields of a `.txt` in its story file. */
export const textSchema = z.strictObject({
  title: words.describe('Title of the text.'),
  'title-supplied': z.boolean().describe('true where you gave the title because the text has none.').default(false),
  origin: z
    .enum(['published', 'invented', unknown])
    .describe('How the text came here: published by somebody, invented for this site, or nobody knows.')
    .default(unknown),
  outlet: known.describe('Who published the text, or unknown.'),
  byline: known.describe('Who wrote the text, as it says itself, or unknown.'),
  date: day.prefault(unknown).describe('Day of publication, like 2026-01-31, or unknown.'),
  url: known
    .refine(isWebAddress, 'must be an address that begins with https://, or unknown: correct it')
    .describe('Where the text was published, or unknown.'),
  licence: known.describe('The licence under which the text may be shown, or unknown.'),
  lang: lang.describe('Language of the text, where it is not that of the story.').optional(),
  about: words.describe('What else is known of the text, in one sentence.').optional(),
});

function isWebAddress(value: string): boolean {
  return value === unknown || z.url({ protocol: /^https?$/u }).safeParse(value).success;
}

import { Document, isMap, parseDocument } from 'yaml';
import { textSchema } from '../corpus/story-schema.ts';
import type { FieldName, Fields } from './new-fields.ts';
import type { NewSource } from './new-source.ts';
import type { StoryEntry } from './new-story-file.ts';

/** A text as it will stand in the folder of its story, and what the story file will say of it. */
export type NewText = {
  readonly file: string;
  readonly text: string;
  readonly entry: StoryEntry;
  /** The fields of which nothing is known. */
  readonly unknown: readonly string[];
};

/**
 * What is known of a text is put where it belongs: at the head of a `.md`, in the story file for a `.txt`. What nobody says
 * is `unknown` there. A text without a title is called by its name, and marked so.
 *
 * @throws Error with a sentence for each field that cannot stand
 */
export function composeText({ extension, text, stated }: NewSource, name: string, given: Fields): NewText {
  const file = `${name}${extension}`;
  const own = Object.fromEntries(Object.entries(stated).map(([field, { value }]) => [field, value]));
  const fields = { ...own, ...given };
  checkFields(fields);
  if (extension === '.txt') {
    const known = whatIsKnown(name, fields);
    return { file, text, entry: { file, ...known }, unknown: unknownIn(known) };
  }
  const { known, body } = splitHead(text);
  for (const [field, value] of Object.entries(fields)) known.set(field, value);
  for (const [field, value] of Object.entries(whatIsKnown(name, fields))) {
    const isSaid = known.has(field) || (field === 'title-supplied' && known.has('title'));
    if (!isSaid) known.set(field, value);
  }
  const head = `---\n${known.toString({ lineWidth: 0 })}---\n${body.startsWith('\n') ? '' : '\n'}`;
  return { file, text: head + body, entry: { file }, unknown: unknownIn(known.toJS()) };
}

/** What a text may be called: by its title on the page, or as its file was. Undefined where nothing is left of these. */
export function suggestName({ stated, name }: NewSource): string | undefined {
  const words = (stated.title?.value ?? name ?? '').normalize('NFKD').toLowerCase();
  const id = words
    .replaceAll(/[\p{M}’']+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return id === '' ? undefined : id;
}

const askedFor = ['origin', 'outlet', 'byline', 'date', 'url', 'licence'] as const satisfies readonly FieldName[];

function whatIsKnown(name: string, fields: Fields): Record<string, string | boolean> {
  const { title, lang } = fields;
  return {
    ...(title === undefined ? { title: titleOf(name), 'title-supplied': true } : { title }),
    ...Object.fromEntries(askedFor.map((field) => [field, fields[field] ?? 'unknown'])),
    ...(lang === undefined || lang === 'en' ? {} : { lang }),
  };
}

/** `the-old-mill` -> "The old mill" */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function checkFields(fields: Fields): void {
  const { error } = textSchema.partial().safeParse(fields);
  if (error === undefined) return;
  throw new Error(error.issues.map(({ path, message }) => `--${path.join(' ')}: ${message}.`).join('\n'));
}

function unknownIn(known: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(known).filter((field) => known[field] === 'unknown');
}

/** The fields at the head of a Markdown text, and the text below them. */
function splitHead(text: string): { readonly known: Document; readonly body: string } {
  const head = /^---\n(?<yaml>(?:.*\n)*?)---(?:\n|$)/u.exec(text);
  if (head === null) return { known: new Document({}), body: text };
  const known = parseDocument(head.groups?.['yaml'] ?? '');
  const isSound = isMap(known.contents) && known.errors.length === 0;
  if (!isSound)
    throw new Error('What stands between the lines `---` at the head of the text is no list of fields: mend it.');
  return { known, body: text.slice(head[0].length) };
}

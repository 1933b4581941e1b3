import { parseArgs } from 'node:util';
import { type FieldName, type Fields, fieldNames } from './new-fields.ts';

/** What `--help` prints. */
export const usage = `Usage: npm run new -- [FLAGS] FILE
       npm run new -- [FLAGS] - < FILE

Takes a text into content/stories/: a .txt, a .md, a saved web page (.html), or
with - plain text from standard input. Shows what is marked in it. Asks for what
is missing when it runs on a terminal. Never overwrites a file.

  --story NAME        folder of the story; it is made where there is none
  --story-title TEXT  title of a story that is made
  --question TEXT     question that a story that is made puts to its readers
  --name NAME         name of the text's file, without its ending
  --title TEXT        title of the text
  --outlet TEXT       who published it
  --byline TEXT       who wrote it, as it says itself
  --date DAY          when it was published, like 2026-01-31
  --url ADDRESS       where it was published
  --licence TEXT      the licence under which it may be shown
  --lang TAG          its language: en, en-GB, …
  --origin WORD       published, invented or unknown
  --help              print this`;

/** What the flags say; undefined where they do not. */
export type NewOptions = {
  readonly source: string | undefined;
  readonly isHelp: boolean;
  readonly story: string | undefined;
  readonly storyTitle: string | undefined;
  readonly question: string | undefined;
  readonly name: string | undefined;
  readonly fields: Fields;
};

const text = { type: 'string' } as const;

/**
 * Reads the flags of `npm run new`.
 *
 * @throws Error with a sentence where there is no such flag, or more than one file
 */
export function readOptions(argumentList: readonly string[]): NewOptions {
  const { values, positionals } = parseArgs({
    args: [...argumentList],
    allowPositionals: true,
    options: {
      story: text,
      'story-title': text,
      question: text,
      name: text,
      title: text,
      outlet: text,
      byline: text,
      date: text,
      url: text,
      licence: text,
      lang: text,
      origin: text,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('Only one text is taken at a time: name one file.');
  const given = fieldNames.flatMap((field): [FieldName, string][] => {
    const value = values[field];
    return value === undefined ? [] : [[field, value]];
  });
  return {
    source: positionals[0],
    isHelp: values.help,
    story: values.story,
    storyTitle: values['story-title'],
    question: values.question,
    name: values.name,
    fields: Object.fromEntries(given),
  };
}

import { type FieldName, type Fields, fieldNames } from './new-fields.ts';
import { refuseArguments, takeArguments } from './take-arguments.ts';

const usage = `Usage: npm run new -- [FLAGS] FILE
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
  /** The file that holds the text; `-` is standard input. */
  readonly source: string;
  readonly story: string | undefined;
  readonly storyTitle: string | undefined;
  readonly question: string | undefined;
  readonly name: string | undefined;
  readonly fields: Fields;
};

const text = { type: 'string' } as const;

/** Takes the flags of `npm run new`. Where it is no one text that it was called with, the process ends. */
export function takeOptions(): NewOptions {
  const { values, positionals } = takeArguments(
    {
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
      },
    },
    usage,
  );
  const [source, ...others] = positionals;
  if (source === undefined) return refuseArguments('No text is named.', usage);
  if (others.length > 0) return refuseArguments('Only one text is taken at a time: name one file.', usage);
  const given = fieldNames.flatMap((field): [FieldName, string][] => {
    const value = values[field];
    return value === undefined ? [] : [[field, value]];
  });
  return {
    source,
    story: values.story,
    storyTitle: values['story-title'],
    question: values.question,
    name: values.name,
    fields: Object.fromEntries(given),
  };
}

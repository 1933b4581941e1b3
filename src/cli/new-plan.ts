import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VFile } from 'vfile';
import { formatProblem } from '../corpus/format-problem.ts';
import { storiesFolder } from '../corpus/list-stories.ts';
import { idSchema } from '../corpus/story-schema.ts';
import type { Article } from '../engine/annotation.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import type { NewOptions } from './new-options.ts';
import type { NewSource } from './new-source.ts';
import { addToStoryFile, writeStoryFile } from './new-story-file.ts';
import { composeText, type NewText } from './new-text.ts';

/** What is to be written, and how the text reads. */
export type Plan = {
  readonly story: string;
  readonly path: string;
  readonly text: NewText;
  readonly storyPath: string;
  readonly storyFile: string;
  readonly article: Article;
};

/**
 * Plans where a text goes and what is said of it. Nothing is written.
 *
 * @throws Error with a sentence: a name that is missing, taken or no part of an address, a field or a text that cannot stand
 */
export function makePlan({ story, storyTitle, question, name, fields }: NewOptions, source: NewSource): Plan {
  const storyId = requireId('story', story, 'the folder of its story');
  const text = composeText(source, requireId('name', name, 'a name for its file'), fields);
  const path = `${storiesFolder}/${storyId}/${text.file}`;
  if (existsSync(path)) throw new Error(`There is ${path} already, and nothing is overwritten: give another --name.`);
  const storyPath = `${storiesFolder}/${storyId}/story.yaml`;
  const article = readAsArticle(path, text);
  return { story: storyId, path, text, storyPath, storyFile: storyFile(), article };

  function storyFile(): string {
    if (existsSync(storyPath)) return addToStoryFile(readFileSync(storyPath, 'utf8'), text.entry);
    if (storyTitle !== undefined && question !== undefined) return writeStoryFile(storyTitle, question, text.entry);
    throw new Error(`There is no story in ${storiesFolder}/${storyId}/: to make it, add --story-title and --question.`);
  }
}

/** Writes the text, then the story file that names it. */
export function carryOutPlan({ path, text, storyPath, storyFile }: Plan): void {
  mkdirSync(dirname(storyPath), { recursive: true });
  writeFileSync(path, text.text, { flag: 'wx' });
  const unfinished = `${storyPath}.${process.pid}`;
  writeFileSync(unfinished, storyFile);
  renameSync(unfinished, storyPath);
}

function requireId(flag: string, value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`It is not said where the text goes: add --${flag} with ${what}.`);
  if (idSchema.safeParse(value).success) return value;
  throw new Error(`--${flag} ${value} becomes part of an address: use small letters, digits and hyphens.`);
}

function readAsArticle(path: string, { text }: NewText): Article {
  const file = new VFile({ path });
  const reading = toReadingText(file, new TextEncoder().encode(text));
  if (reading === null || file.messages.length > 0) throw new Error(file.messages.map(formatProblem).join('\n'));
  return { id: path, text: reading.text, blocks: reading.blocks };
}

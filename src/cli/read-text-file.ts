import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { formatProblem } from '../corpus/format-problem.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import type { Article } from '../engine/annotation.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import { toIsoDate } from './iso-date.ts';

/**
 * Reads a `.txt` or `.md` file as an article called by its path. Of a Markdown file the `date` at its head is taken.
 *
 * @throws Error with a sentence a problem, a line each: no such file, a folder, not UTF-8, empty
 */
export function readTextFile(path: string): Article {
  const file = new VFile({ path });
  const source = toReadingText(file, readBytes(path));
  if (source === null) throw new Error(file.messages.map(formatProblem).join('\n'));
  const { text, blocks, frontMatter } = source;
  return {
    id: path,
    text,
    blocks,
    date: frontMatter === null ? undefined : dateIn(readYaml(file, frontMatter.yaml)?.data),
  };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${path}: ${reasons.get(codeOf(cause)) ?? String(cause)}`, { cause });
  }
}

const reasons = new Map([
  ['EACCES', 'This file may not be read: ask its owner for the right to.'],
  ['EISDIR', 'This is a folder: name the files in it.'],
  ['ENOENT', 'There is no such file: correct the name.'],
]);

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function dateIn(fields: unknown): string | undefined {
  const date = typeof fields === 'object' && fields !== null && 'date' in fields ? fields.date : undefined;
  return typeof date === 'string' ? toIsoDate(date) : undefined;
}

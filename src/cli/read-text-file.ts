import { VFile } from 'vfile';
import { formatProblem } from '../corpus/format-problem.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import type { Article } from '../engine/annotation.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import { toIsoDate } from './iso-date.ts';
import { readBytes } from './read-bytes.ts';

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

function dateIn(fields: unknown): string | undefined {
  const date = typeof fields === 'object' && fields !== null && 'date' in fields ? fields.date : undefined;
  return typeof date === 'string' ? toIsoDate(date) : undefined;
}

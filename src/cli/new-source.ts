import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { VFile } from 'vfile';
import { formatProblem } from '../corpus/format-problem.ts';
import { decodeText } from '../markdown/decode-text.ts';
import type { StatedFields } from './new-fields.ts';
import { readPageFields } from './new-page-fields.ts';
import { pageText } from './new-page-text.ts';
import { readBytes } from './read-bytes.ts';

/** A text that is to be taken into the content. */
export type NewSource = {
  readonly extension: '.txt' | '.md';
  readonly text: string;
  /** What a saved page states of itself. */
  readonly stated: StatedFields;
  /** What whoever takes the text should know of how it was read; null where it was read as it is. */
  readonly remark: string | null;
  /** Name of the file it comes from, without its ending; null for standard input. */
  readonly name: string | null;
};

/**
 * Reads a `.md`, a saved web page (`.html`, `.htm`) or any other file as plain text.
 *
 * @param path `-` for standard input, which is plain text
 * @throws Error with a sentence: no such file, a folder, not UTF-8, no text in the page
 */
export function readSource(path: string): NewSource {
  const isPage = /\.html?$/iu.test(path);
  const bytes = path === '-' ? readFileSync(0) : readBytes(path);
  if (isPage) return { ...readPage(path, bytes), name: basename(path, extname(path)) };
  const file = new VFile({ path: path === '-' ? 'Standard input' : path });
  const text = decodeText(file, bytes);
  if (text === null) throw new Error(file.messages.map(formatProblem).join('\n'));
  return {
    extension: extname(path) === '.md' ? '.md' : '.txt',
    text,
    stated: {},
    remark: null,
    name: path === '-' ? null : basename(path, extname(path)),
  };
}

function readPage(path: string, bytes: Uint8Array): Omit<NewSource, 'name'> {
  const html = decodePage(path, bytes);
  const { document } = parseHTML(html);
  const stated = readPageFields(document);
  const all = pageText(document.body.innerHTML);
  // It takes the document apart, so it comes last.
  const content = new Readability(document).parse()?.content ?? '';
  const text = pageText(content);
  if (text === '') throw new Error(`${path}: No article is found in this page: copy its text into a .txt.`);
  const remark = `Of the ${countWords(all)} words of the page ${countWords(text)} were taken for its article: compare them with the page.`;
  return { extension: '.txt', text, stated, remark };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** In the encoding that the page names, or UTF-8. */
function decodePage(path: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]{1,200}charset=["']?(?<label>[\w-]+)/iu.exec(head)?.groups?.['label'] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${path}: The page is not in the encoding ${label} that it should have: save it again.`, { cause });
  }
}

import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { findBlocks } from './find-blocks.ts';
import { h } from './h.ts';
import type { FrontMatter, SourceText } from './reading-text.ts';

/**
 * Reads a Markdown text whose paragraphs are words alone, as most news is: the same as `readMarkup`, without the parser's
 * work for each character, and without the places in the file that only links need. Lines that begin with a number and very
 * many dashes, which `isEntangled` takes for lists, are words here.
 *
 * @returns null where a character could mean anything to Markdown
 */
export function readParagraphs(source: string): SourceText | null {
  const { frontMatter, body } = splitHead(source);
  if (odd.test(source) || sign.test(body)) return null;
  const root: Root = { type: 'root', children: [] };
  for (const part of body.split(/\n{2,}/u)) {
    const lines = part.split('\n').filter((line) => line !== '');
    if (lines.length === 0) continue;
    if (root.children.length > 0) root.children.push({ type: 'text', value: '\n' });
    root.children.push(h('p', lines.join(' ')));
  }
  return { text: textOf(root), blocks: findBlocks(root), root, frontMatter };
}

/** Whatever CommonMark 0.31 reads as more than words, and some that it does not: anywhere, where a line begins, or ends. */
const sign = /[\\`*_[\]<\t]|&[#\dA-Za-z]|^[ #>+=~-]|^\d+[.)](?!\S)| $/mu;

/** What a parser takes away or puts something else in place of. */
const odd = /[\r\0]|^\uFEFF/u;

/** Front matter as `remark-frontmatter` reads it; of what is not quite that, the body keeps the dashes. */
function splitHead(source: string): { frontMatter: FrontMatter | null; body: string } {
  const end = source.indexOf('\n---\n', fence.length);
  const yaml = source.slice(fence.length, Math.max(end, fence.length));
  if (!source.startsWith(fence) || yaml === '' || `\n${yaml}`.includes('\n---'))
    return { frontMatter: null, body: source };
  return { frontMatter: { yaml, line: 2 }, body: source.slice(end + '\n---\n'.length) };
}

const fence = '---\n';

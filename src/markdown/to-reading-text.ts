import type { VFile } from 'vfile';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { SourceText } from './reading-text.ts';

/**
 * Reads a `.md` as Markdown and any other file as plain text.
 *
 * @returns null where the bytes are no text that a page can show; the file's messages say why
 */
export function toReadingText(file: VFile, bytes: Uint8Array): SourceText | null {
  const source = decodeText(file, bytes);
  if (source === null) return null;
  const reading = file.extname === '.md' ? readMarkdown(file, source) : readPlainText(source);
  if (reading.blocks.length > 0) return { frontMatter: null, ...reading };
  if (file.messages.length === 0) {
    file.message('The text is empty: write something in it, or leave it out.', {
      ruleId: 'empty-text',
      source: 'text',
    });
  }
  return null;
}

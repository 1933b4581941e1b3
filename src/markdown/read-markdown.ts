import type { VFile } from 'vfile';
import { readMarkup } from './read-markup.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { SourceText } from './reading-text.ts';

/**
 * A Markdown text as a page shows it: CommonMark, raw HTML as the text that it is, headings from the second level on.
 * Pictures become messages of the file; so does what stands too deep in each other, and then the text is empty.
 */
export function readMarkdown(file: VFile, source: string): SourceText {
  return readParagraphs(source) ?? readMarkup(file, source);
}

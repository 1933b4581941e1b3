import type { VFile } from 'vfile';
import { readMarkup } from './read-markup.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { ReadingText } from './reading-text.ts';

/** The YAML between the `---` lines at the head of a file. */
export type FrontMatter = {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly line: number;
};

/** How a Markdown text reads, and what stands at its head. */
export type MarkdownText = ReadingText & { readonly frontMatter: FrontMatter | null };

/**
 * A Markdown text as a page shows it: CommonMark, raw HTML as the text that it is, headings from the second level on.
 * Pictures become messages of the file; so does what stands too deep in each other, and then the text is empty.
 */
export function readMarkdown(file: VFile, source: string): MarkdownText {
  return readParagraphs(source) ?? readMarkup(file, source);
}

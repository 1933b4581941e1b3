import type { Root } from 'hast';
import type { Block } from '../engine/annotation.ts';

/** A text as a reader meets it. The text content of `root` is `text`, character for character. */
export type ReadingText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly root: Root;
};

/** The YAML between the `---` lines at the head of a file. */
export type FrontMatter = {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly line: number;
};

/** A text as its file gives it: how it reads, and what stands at its head if it is Markdown. */
export type SourceText = ReadingText & { readonly frontMatter: FrontMatter | null };

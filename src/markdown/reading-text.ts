import type { Root } from 'hast';
import type { Block } from '../engine/annotation.ts';

/** A text as a reader meets it. The text content of `root` is `text`, character for character. */
export type ReadingText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly root: Root;
};

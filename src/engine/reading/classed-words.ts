import type { ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './word-classes.ts';

/** The words of an article while they are classified, one after the other: what stands before a word has its class. */
export type ClassedWords = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ProperNames;
  /** The classes of the tokens so far. */
  readonly classes: readonly WordClass[];
  /** Whether the token stands in a line that writes most words with a capital. */
  readonly isTitleCase: (index: number) => boolean;
};

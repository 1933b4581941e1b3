import type { Span } from '../../annotation.ts';
import { isTitleCase } from '../../reading/is-title-case.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../reading/tokens.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { findNames, type Name } from './names/find-names.ts';
import { type NumberPhrase, readNumbers } from './values/number-words.ts';

/** One sentence as the rules see it. All places are token numbers in the sentence. */
export type Passage = {
  /** Place of the article in the story. */
  readonly article: number;
  readonly text: string;
  /** Day of the article, `YYYY-MM-DD`, where it is known. */
  readonly date: string | undefined;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly numbers: readonly NumberPhrase[];
  /** Whether most of its words are capitalised: names cannot be told from other words in it. */
  readonly isHeadline: boolean;
  /** The sentence before it in the same article. */
  readonly previous: Passage | undefined;
};

/** Tokens; longer "sentences" are tables and lists. */
const longestSentence = 400;

/**
 * The sentences of an article with their names and numbers; tables and lists, which have no stops, are left out.
 *
 * @param lowerCaseWords words that stand in lower case somewhere in the story: no names where they open a sentence
 */
export function readPassages(reading: Reading, article: number, lowerCaseWords: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  for (const sentence of reading.sentences) {
    const { from, to } = tokensIn(reading.tokens, sentence);
    if (to - from > longestSentence) continue;
    const tokens = reading.tokens.slice(from, to);
    const isHeadline = tokens.at(-1)?.word !== '.' && isTitleCase(tokens, 0, tokens.length);
    passages.push({
      article,
      text: reading.article.text,
      date: reading.article.date,
      tokens,
      names: isHeadline ? [] : findNames(tokens, lowerCaseWords),
      numbers: readNumbers(tokens),
      isHeadline,
      previous: passages.at(-1),
    });
  }
  return passages;
}

/** The words of tokens `from` up to `to`. */
export function spanOf({ tokens }: Passage, from: number, to: number): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) throw new Error(`Expected tokens ${from} to ${to} in a sentence of ${tokens.length}`);
  return { start: first.start, end: last.end };
}

/** The words of tokens as they stand in the text. */
export function wordsOf(passage: Passage, { from, to }: { readonly from: number; readonly to: number }): string {
  const { start, end } = spanOf(passage, from, to);
  return passage.text.slice(start, end);
}

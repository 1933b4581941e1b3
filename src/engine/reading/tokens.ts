import type { Span } from '../annotation.ts';

export type TokenKind = 'word' | 'number' | 'quotation-mark' | 'punctuation';

/** A word, a number, a single quotation mark or apostrophe, or a single mark of punctuation. */
export type Token = Span & {
  readonly kind: TokenKind;
  /** Lower case, apostrophes straight: "don't". */
  readonly word: string;
  /** Whether the first letter is a capital. */
  readonly isCapital: boolean;
};

const shape =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<mark>["“”„«»'‘’‚`])|(?<other>[^\s\p{L}\p{N}])/gu;

/** The tokens of a text, in order. White space is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(shape)) {
    const exact = match[0];
    const start = match.index;
    const groups = match.groups ?? {};
    const kind =
      groups['word'] !== undefined
        ? 'word'
        : groups['number'] !== undefined
          ? 'number'
          : groups['mark'] !== undefined
            ? 'quotation-mark'
            : 'punctuation';
    const first = exact.charAt(0);
    tokens.push({
      start,
      end: start + exact.length,
      kind,
      word: exact.toLowerCase().replaceAll('’', "'"),
      isCapital: kind === 'word' && first !== first.toLowerCase(),
    });
  }
  return tokens;
}

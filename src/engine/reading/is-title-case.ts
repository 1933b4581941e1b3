import type { Token } from './tokens.ts';

/** Shorter words ("in", "of") are written small in headlines too. */
const leastLetters = 4;
const leastWords = 4;
const leastShare = 0.75;

/** Whether most longer words of tokens `from` up to `to` are written with a capital, as in a headline. */
export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word.length < leastLetters) continue;
    words++;
    if (token.isCapital) capitals++;
  }
  return words >= leastWords && capitals >= words * leastShare;
}

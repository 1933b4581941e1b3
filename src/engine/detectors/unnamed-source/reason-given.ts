import type { Span } from '../../annotation.ts';
import type { Token } from '../../reading/tokens.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { authorisedWords, negations, reasonPhrases, reasonWords, wishWords } from './lexicon.ts';

/** What a sentence says about somebody's wish to stay unnamed. */
export type Anonymity = {
  readonly isMentioned: boolean;
  /** The words that say why: "because she feared for her job". */
  readonly reason?: Span;
};

/** Tokens. */
const longestSentence = 400;

/** Looks in a sentence for anonymity and for the reason given for it. Tables and lists, which have no stops, give none. */
export function readAnonymity(tokens: readonly Token[], sentence: Span): Anonymity {
  const { from, to } = tokensIn(tokens, sentence);
  if (to - from > longestSentence) return { isMentioned: false };
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (authorisedWords.has(word) && isDenied(tokens, at, from)) {
      return { isMentioned: true, reason: clauseFrom(tokens, reasonBefore(tokens, at, from), to) };
    }
    if (!wishWords.has(word) || !isWish(tokens, at, from)) continue;
    for (let next = at + 1; next < to; next++) {
      if (opensReason(tokens, next)) return { isMentioned: true, reason: clauseFrom(tokens, next, to) };
    }
    return { isMentioned: true };
  }
  return { isMentioned: false };
}

/** "on condition of anonymity", "asked not to be named", not "was named in the report" */
function isWish(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word.startsWith('anonym')) return true;
  if (word === 'identity') return false;
  // "identified only as a dealer"
  if (word === 'identified' && tokens[at + 1]?.word === 'only') return true;
  const before = tokens.slice(Math.max(from, at - 5), at).map((token) => token.word);
  return before.includes('be') && (before.some((other) => negations.has(other)) || before.includes('declined'));
}

function isDenied(tokens: readonly Token[], at: number, from: number): boolean {
  return tokens.slice(Math.max(from, at - 3), at).some(({ word }) => negations.has(word));
}

/** The word that opens the reason which holds "not authorised": "because", or "not" itself. */
function reasonBefore(tokens: readonly Token[], at: number, from: number): number {
  for (let index = at; index > Math.max(from, at - 9); index--)
    if (reasonWords.has(tokens[index]?.word ?? '')) return index;
  for (let index = at; index > from; index--) if (negations.has(tokens[index]?.word ?? '')) return index;
  return at;
}

function opensReason(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return reasonWords.has(word) || reasonPhrases.has(`${word} ${next}`);
}

/** From a word to the end of its clause: a comma, a quotation mark or a full stop. */
function clauseFrom(tokens: readonly Token[], first: number, to: number): Span {
  let last = first;
  for (let index = first; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quotation-mark' || [',', ';', '—', '!', '?'].includes(token.word)) break;
    if (token.word === '.' && index >= to - 2) break;
    last = index;
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

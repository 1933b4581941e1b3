import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { phraseBreaks } from '../lexicons/phrase-breaks.ts';
import { bareWord, nounOf } from './nouns.ts';
import type { ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';

/** A noun phrase taken apart. Numbers are indices of tokens; ends are not included. */
export type SourcePhrase = {
  readonly start: number;
  readonly end: number;
  /** The noun that says what the phrase stands for. */
  readonly head: number;
  readonly determiner: 'definite' | 'indefinite' | 'none';
};

/**
 * Takes a noun phrase apart. The head of "one of the senior officials in Cardiff" is "officials", and "one" makes it
 * indefinite. Null where there is no word in it.
 */
export function readSourcePhrase(
  tokens: readonly Token[],
  names: ProperNames,
  from: number,
  to: number,
): SourcePhrase | null {
  let start = from;
  while (start < to && !isWordLike(tokens[start])) start++;
  if (start >= to) return null;
  const first = bareWord(tokens[start]?.word ?? '');
  const determiner = determinerOf(tokens, start, first);
  const head = findHead(tokens, names, start, to);
  const isPartitive = head + 2 < to && tokens[head + 1]?.word === 'of' && isCounter(tokens[head]);
  if (!isPartitive) return { start, end: to, head, determiner };
  const inner = findHead(tokens, names, head + 2, to);
  return { start, end: to, head: inner, determiner: determiner === 'none' ? 'indefinite' : determiner };
}

function isWordLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

function determinerOf(tokens: readonly Token[], start: number, first: string): SourcePhrase['determiner'] {
  if (indefiniteDeterminers.has(first) || tokens[start]?.kind === 'number') return 'indefinite';
  if (definiteDeterminers.has(first)) return 'definite';
  // "Anthropic's lawyer", "Mr. Stone's lawyer"
  for (let index = start; index < start + 5; index++) {
    const word = tokens[index]?.word ?? '';
    if (phraseBreaks.has(word)) break;
    if (word.endsWith("'s")) return 'definite';
  }
  return 'none';
}

/** "one of", "a group of", "dozens of": what follows says whom it is about. */
function isCounter(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' || indefiniteDeterminers.has(token.word) || counters.has(token.word);
}

const counters = new Set([
  'all',
  'any',
  'both',
  'couple',
  'group',
  'half',
  'handful',
  'host',
  'majority',
  'number',
  'pair',
  'range',
  'series',
  'set',
  'string',
  'variety',
]);

/** The last word before the phrase is cut by a preposition, a relative, punctuation or a participle. */
function findHead(tokens: readonly Token[], names: ProperNames, start: number, to: number): number {
  let head = start;
  for (let index = start; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || !isWordLike(token)) {
      const name = names.at[index];
      if (name !== undefined && name.last > index) continue;
      if (token?.kind === 'quotation-mark' && index < to - 1 && head === start) continue;
      break;
    }
    const name = names.at[index];
    if (name === undefined && index > start && phraseBreaks.has(token.word)) break;
    if (name === undefined && index > start && isParticiple(token.word) && isNounAt(tokens, names, head)) break;
    head = index;
    if (name !== undefined) {
      head = Math.min(name.last, to - 1);
      index = head;
    }
  }
  return head;
}

function isParticiple(word: string): boolean {
  return word.length > 4 && (word.endsWith('ed') || word.endsWith('ing') || irregularParticiples.has(word));
}

const irregularParticiples = new Set(['known', 'seen', 'shown', 'taken', 'sent', 'given', 'written', 'held', 'made']);

function isNounAt(tokens: readonly Token[], names: ProperNames, index: number): boolean {
  return names.at[index] !== undefined || nounOf(tokens[index]?.word ?? '') !== undefined;
}

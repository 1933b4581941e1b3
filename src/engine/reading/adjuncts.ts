import { timeWords } from '../lexicons/time-words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** The first token at or after `from` that tells no time: behind "late on Friday". Adverbs are skipped with it. */
export function skipTime({ classes, stretchAt, tokens }: Wording, from: number, to: number): number {
  let i = from;
  while (i < to && stretchAt[i] === -1) {
    const word = tokens[i]?.word ?? '';
    const isAfterTime = timeWords.has(tokens[i - 1]?.word ?? '');
    const tellsTime =
      timeWords.has(word) &&
      (word !== 'this' || timeWords.has(tokens[i + 1]?.word ?? '')) &&
      (word !== 'may' || classes[i + 1] === 'number');
    const goesOn = isAfterTime && (classes[i] === 'number' || (word === '.' && i + 1 < to));
    if (classes[i] !== 'adverb' && !tellsTime && !goesOn) break;
    i++;
  }
  return i;
}

/**
 * Behind "in a statement", "on Friday", "at a rally in Leeds" where it begins at a token; the token itself elsewhere.
 *
 * @param opensClause whether words with a verb of their own begin at a token: "said on Thursday divers had gone down"
 */
export function skipAdjunct(wording: Wording, from: number, to: number, opensClause: (at: number) => boolean): number {
  const { classes } = wording;
  const i = skipTime(wording, from, to);
  const isTo = classes[i] === 'to';
  if (classes[i] !== 'preposition' && !(isTo && isPhraseAt(wording, i + 1))) return i;
  const afterTime = skipTime(wording, i + 1, to);
  const hasTime = afterTime > i + 1;
  if (hasTime && opensClause(afterTime)) return afterTime;
  const end = phraseEnd(wording, i + 1, to);
  if (end > i + 1) return end;
  return hasTime ? afterTime : i;
}

/** The end of the noun phrase that begins at a token outside quotation marks; the token itself where none does. */
export function phraseEnd(wording: Wording, from: number, to: number): number {
  let ceiling = from;
  while (ceiling < to && ceiling < from + longestPhrase && wording.stretchAt[ceiling] === -1) ceiling++;
  return nounPhraseStartingAt(wording, from, ceiling)?.to ?? from;
}

function isPhraseAt({ classes }: Wording, i: number): boolean {
  return listenerOpeners.has(classes[i] ?? '');
}

/** Tokens. */
const longestPhrase = 30;
const listenerOpeners: ReadonlySet<string> = new Set<WordClass>([
  'name',
  'determiner',
  'possessive-pronoun',
  'object-pronoun',
]);

import type { NounPhrase } from './base-noun-phrases.ts';
import { isActor, nounPhraseStartingAt } from './noun-phrases.ts';
import { relativeClauseEnd } from './relative-clauses.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/**
 * The source that follows "said", "according to" or "by": its noun phrase with the relative clause that tells of it ("a
 * clerk who asked not to be named") and with whoever is joined to it ("Stone and her deputy"). Null where none begins.
 */
export function sourcePhraseAfter(wording: Wording, first: number, ceiling: number): NounPhrase | null {
  const phrase = nounPhraseStartingAt(wording, first, ceiling);
  if (phrase === null || !isActor(wording, phrase)) return phrase;
  const to = listEnd(wording, phrase.to, ceiling) ?? participleEnd(wording, phrase.to, ceiling);
  return { ...phrase, to: relativeClauseEnd(wording, to, ceiling) };
}

/** The end of "and her deputy" or ", Brook and Carr" where it begins at a token: the others who speak. Null elsewhere. */
function listEnd(wording: Wording, from: number, ceiling: number): number | null {
  const { classes, tokens } = wording;
  const isComma = classes[from] === 'comma';
  const link = isComma && tokens[from + 1]?.word === 'and' ? from + 1 : from;
  const isLast = tokens[link]?.word === 'and';
  if (!isLast && !isComma) return null;
  const other = nounPhraseStartingAt(wording, link + 1, ceiling);
  if (other === null || !isActor(wording, other)) return null;
  // "said Stone and her deputy nodded"
  if (isLast) return verbs.has(classes[other.to] ?? 'other') ? null : other.to;
  return classes[other.from] === 'name' ? listEnd(wording, other.to, ceiling) : null;
}

/** The end of "seen by the Courier" where it begins at a token; the token itself where nothing of the kind does. */
function participleEnd(wording: Wording, from: number, ceiling: number): number {
  const here = wording.classes[from];
  if ((here !== 'past' && here !== 'participle') || wording.classes[from + 1] !== 'preposition') return from;
  return nounPhraseStartingAt(wording, from + 2, ceiling)?.to ?? from;
}

const verbs = new Set<WordClass>(['auxiliary', 'finite', 'participle', 'past']);

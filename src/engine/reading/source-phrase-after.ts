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
  if (wording.tokens[phrase.to]?.word !== 'and') {
    const to = participleEnd(wording, phrase.to, ceiling);
    return { ...phrase, to: relativeClauseEnd(wording, to, ceiling) };
  }
  const other = nounPhraseStartingAt(wording, phrase.to + 1, ceiling);
  // "said Stone and her deputy nodded"
  if (other === null || !isActor(wording, other) || verbs.has(wording.classes[other.to] ?? 'other')) return phrase;
  return { ...phrase, to: other.to };
}

/** The end of "seen by the Courier" where it begins at a token; the token itself where nothing of the kind does. */
function participleEnd(wording: Wording, from: number, ceiling: number): number {
  const here = wording.classes[from];
  if ((here !== 'past' && here !== 'participle') || wording.classes[from + 1] !== 'preposition') return from;
  return nounPhraseStartingAt(wording, from + 2, ceiling)?.to ?? from;
}

const verbs = new Set<WordClass>(['auxiliary', 'finite', 'participle', 'past']);

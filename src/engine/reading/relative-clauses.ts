import { isWithheld } from './anonymity.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { reportingFrames } from './reporting-frames.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/**
 * "A man who had brought tea" where `last` is "tea" and the verb of the sentence follows. Null where no relative clause
 * or participle without a comma ends there, and after "who claimed the owner", which may go on with what the owner did.
 *
 * @param floor first token that may belong to it
 */
export function describedByClause(wording: Wording, last: number, floor: number): NounPhrase | null {
  const { classes, stretchAt, tokens } = wording;
  let hasVerb = false;
  for (let at = last; at > Math.max(floor, last - longestClause); at--) {
    const here = classes[at];
    if (here === undefined || stretchAt[at] !== -1 || clauseEnds.has(here)) return null;
    if (verbs.has(here)) {
      const lemma = tokens[at]?.verb?.lemma ?? '';
      if (lemma !== 'ask' && reportingFrames.get(lemma)?.has('say') === true) return null;
      hasVerb = true;
    }
    // "the officer managing the programme"
    const isReduced = here === 'ing' && !hasVerb && tokens[at - 1]?.noun?.kind === 'person';
    if (isReduced) return antecedentAt(at - 1);
    if (here !== 'relative') continue;
    const opensOwn = classes[at + 1];
    if (!hasVerb || tokens[at]?.word !== 'who' || opensOwn === undefined || !clauseVerbs.has(opensOwn)) return null;
    return antecedentAt(at - 1);
  }
  return null;

  function antecedentAt(end: number): NounPhrase | null {
    const antecedent = nounPhraseEndingAt(wording, end, floor);
    return antecedent === null ? null : { ...antecedent, to: last + 1 };
  }
}

/** Whom a relative pronoun goes back to: "Stone" before "who said" in "Stone, who said". */
export function antecedentOf(wording: Wording, at: number): NounPhrase | null {
  const { classes, sentenceAt, sentenceStarts } = wording;
  const last = classes[at - 1] === 'comma' ? at - 2 : at - 1;
  const antecedent = nounPhraseEndingAt(wording, last, sentenceStarts[sentenceAt[at] ?? 0] ?? 0);
  return antecedent === null || classes[antecedent.from] === 'relative' ? null : antecedent;
}

/**
 * The end of "who has seen the letter" where it begins at a token; the token itself where none begins there, and where
 * the clause only says that the name is withheld.
 */
export function relativeClauseEnd({ classes, stretchAt, tokens }: Wording, from: number, ceiling: number): number {
  if (classes[from] !== 'relative' || stretchAt[from] !== -1) return from;
  let to = from + 1;
  while (to < ceiling && to < from + longestClause && stretchAt[to] === -1 && !clauseEnds.has(classes[to] ?? 'stop'))
    to++;
  for (let at = from; at < to; at++) if (isWithheld(tokens, at)) return from;
  return to;
}

/** Tokens. */
const longestClause = 30;
const verbs = new Set<WordClass>(['auxiliary', 'finite', 'participle', 'past']);
const clauseVerbs = new Set<WordClass>([...verbs, 'adverb']);
const clauseEnds = new Set<WordClass>(['colon', 'comma', 'dash', 'other', 'stop']);

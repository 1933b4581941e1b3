import type { NounPhrase } from './base-noun-phrases.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';
import { skipAdverbsBack, type VerbGroup } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';

/**
 * The noun phrase that opens the sentence, with all that describes it up to the verb: "Voters in two towns going to the
 * polls said". Null where another clause stands between the two.
 */
export function openingSubject({ wording, sentence, groups }: SentenceVerbs, group: VerbGroup): NounPhrase | null {
  const { classes, names, stretchAt } = wording;
  const last = skipAdverbsBack(wording, group.from - 1, sentence.from);
  let from = sentence.from;
  while (from < last && openers.has(classes[from] ?? 'other')) from++;
  const phrase = nounPhraseStartingAt(wording, from, last + 1);
  if (phrase === null || classes[phrase.head] === 'subject-pronoun') return null;
  const isInserted = classes[last] === 'comma' || classes[last] === 'dash';
  for (let at = phrase.to; at < last; at++) {
    const here = classes[at];
    if (stretchAt[at] !== -1 || here === 'colon' || here === 'stop' || (here === 'comma' && !isInserted)) return null;
    // "One pastor backing the plan, Ada White, said"
    if (here === 'comma' && names.at[at + 1]?.kind === 'person') return nounPhraseStartingAt(wording, at + 1, last);
  }
  const isParted = groups.some((other) => {
    const before = classes[other.from - 1];
    const isBetween = other.isFinite && other.at > phrase.to && other.at < group.at;
    return isBetween && before !== 'relative' && before !== 'that';
  });
  return isParted ? null : { ...phrase, to: isInserted ? phrase.to : last + 1 };
}

/** What may stand before the subject at the start of a sentence. */
const openers = new Set<WordClass>(['adverb', 'conjunction', 'dash']);

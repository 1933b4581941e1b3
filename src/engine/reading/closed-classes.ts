import { adverbs } from '../lexicons/adverbs.ts';
import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { conjunctions } from '../lexicons/conjunctions.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { furtherDeterminers } from '../lexicons/further-determiners.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { indefinitePronouns } from '../lexicons/indefinite-pronouns.ts';
import { possessivePronouns } from '../lexicons/possessive-pronouns.ts';
import { prepositions } from '../lexicons/prepositions.ts';
import { pronouns } from '../lexicons/pronouns.ts';
import { relativePronouns } from '../lexicons/relative-pronouns.ts';
import { subjectPronouns } from '../lexicons/subject-pronouns.ts';
import { subordinators } from '../lexicons/subordinators.ts';
import type { WordClass } from './word-classes.ts';

/** The classes of words that are few and never more: pronouns, prepositions, auxiliaries and their like. */
export const closedClasses: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...each(adverbs, 'adverb'),
  ...each(pronouns, 'object-pronoun'),
  ...each(definiteDeterminers, 'determiner'),
  ...each(indefiniteDeterminers, 'determiner'),
  ...each(furtherDeterminers, 'determiner'),
  ...each(indefinitePronouns, 'noun'),
  ...each(possessivePronouns, 'possessive-pronoun'),
  ...each(subjectPronouns, 'subject-pronoun'),
  ...each(['there'], 'subject-pronoun'),
  ...each(prepositions, 'preposition'),
  ...each(subordinators, 'subordinator'),
  ...each(auxiliaries, 'auxiliary'),
  ...each(relativePronouns, 'relative'),
  ...each(conjunctions, 'conjunction'),
  ['to', 'to'],
  ['that', 'that'],
]);

function each(words: Iterable<string>, to: WordClass): [string, WordClass][] {
  return Array.from(words, (word) => [word, to]);
}

import { anonymousNouns } from '../lexicons/anonymous-nouns.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { forcePeople } from '../lexicons/force-people.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { openingWords } from '../lexicons/opening-words.ts';
import { ownCollectives } from '../lexicons/own-collectives.ts';
import { peopleAtLarge } from '../lexicons/people-at-large.ts';
import { shareWords } from '../lexicons/share-words.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import { standingQuantifiers } from '../lexicons/standing-quantifiers.ts';
import { isDemonym, type Noun } from './nouns.ts';
import type { SourceIndex } from './source-index.ts';
import { isNamedBetween, resolveMention } from './source-mentions.ts';
import type { SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';

/** How far back, in tokens, a body may stand for which a mere "spokesman" speaks. */
const spokesmanReach = 60;

/** Whether a phrase for people that gives no name goes back to somebody named. Null where the words leave it open. */
export function isPersonNamed(index: SourceIndex, phrase: SourcePhrase, noun: Noun): boolean | null {
  if (spokespersonNouns.has(noun.singular) && hasBodyBefore(index, phrase.start)) return true;
  // "a spokesman for the star": for whom, is told
  const isForDefinite =
    index.tokens[phrase.head + 1]?.word === 'for' && definiteDeterminers.has(index.tokens[phrase.head + 2]?.word ?? '');
  if (spokespersonNouns.has(noun.singular) && isForDefinite) return null;
  if (isOpen(index, phrase, noun) || mayBeTheNamed(index, phrase, noun)) return null;
  if (index.hasNamedForce && forcePeople.has(noun.singular) && phrase.determiner !== 'indefinite') return null;
  if (phrase.determiner === 'indefinite') return false;
  // "her management": whose it is, is told
  if (noun.kind === 'collective' && phrase.determiner === 'possessive') return null;
  if (noun.kind === 'collective')
    return phrase.determiner === 'definite' && peopleAtLarge.has(noun.singular) ? null : false;
  if (noun.isPlural && phrase.determiner !== 'definite') return false;
  const isAnonymous = anonymousNouns.has(noun.singular) || spokespersonNouns.has(noun.singular);
  const resolved = isAnonymous
    ? resolveMention(index.mentions, noun.singular, phrase.head)
    : isNamedBetween(index.mentions, noun.singular) || undefined;
  // "the Air Force veteran", "Stone's lawyer", "the 95-year-old diplomat": may well be somebody named under another noun
  const isEpithet =
    index.names.at.slice(phrase.start, phrase.head).some((name) => name !== undefined) ||
    index.tokens.slice(phrase.start, phrase.head).some(({ kind }) => kind === 'number');
  if (noun.isPlural) return resolved === true || !isAnonymous ? null : false;
  return resolved ?? (isAnonymous && !isEpithet ? false : null);
}

/**
 * Whether the words mean nobody in particular: "no official", "both men", "the Germans" (Germany), "people", or a share of
 * those asked ("six in ten voters", "12% of nurses").
 */
function isOpen(
  { tokens }: SourceIndex,
  { start, end, determiner }: SourcePhrase,
  { singular, isPlural }: Noun,
): boolean {
  const opening = tokens.slice(start, start + 3).map(({ word }) => word);
  const [before, earlier] = [tokens[start - 1]?.word ?? '', tokens[start - 2]?.word ?? ''];
  // "Stone and her supporters"
  if (before === 'and' && determiner === 'possessive') return true;
  if (openingWords.has(before) || openingWords.has(opening[0] ?? '') || (before === 'of' && earlier === 'out'))
    return true;
  if (isNumberInNumber(tokens, start) || opening.some((word) => shareWords.has(word))) return true;
  if (before === 'of' && (shareWords.has(earlier) || shareWords.has(tokens[start - 3]?.word ?? ''))) return true;
  if (isDemonym(singular)) return determiner === 'definite';
  // "Maria Stone, owner of the pier and author of a book on it"
  if (determiner === 'none' && !isPlural && (before === ',' || before === 'and')) return true;
  return end === start + 1 && opening[0] === 'people' && tokens[end]?.word !== 'who';
}

/** "the two officials", "the men", "the family" after a person was named: they may well be those, or theirs. */
function mayBeTheNamed(
  { tokens, firstPerson }: SourceIndex,
  { start, determiner }: SourcePhrase,
  { singular }: Noun,
): boolean {
  if (determiner !== 'definite' || firstPerson > start) return false;
  return ownCollectives.has(singular) || standingQuantifiers.has(tokens[start + 1]?.word ?? '');
}

/** "six in ten", "six out of 10" */
export function isNumberInNumber(tokens: readonly Token[], start: number): boolean {
  const link = tokens[start + 1]?.word;
  const last = tokens[link === 'out' ? start + 3 : start + 2];
  return (link === 'in' || link === 'out') && (last?.kind === 'number' || indefiniteDeterminers.has(last?.word ?? ''));
}

/** "A spokesman" in a sentence after one about a named body speaks for it. */
function hasBodyBefore({ names }: SourceIndex, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - spokesmanReach); at--) {
    const kind = names.at[at]?.kind;
    if (kind === 'organisation' || kind === 'unknown') return true;
  }
  return false;
}

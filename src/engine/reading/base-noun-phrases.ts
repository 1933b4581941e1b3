import { adjectiveEndings } from '../lexicons/adjective-endings.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { degreeAdverbs } from '../lexicons/degree-adverbs.ts';
import { loneDeterminers } from '../lexicons/lone-determiners.ts';
import { possessivePronouns } from '../lexicons/possessive-pronouns.ts';
import { predeterminers } from '../lexicons/predeterminers.ts';
import { standingQuantifiers } from '../lexicons/standing-quantifiers.ts';
import { tyingWords } from '../lexicons/tying-words.ts';
import { isPossessiveMark } from './is-possessive-mark.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** A noun phrase. Numbers are indices of tokens; `to` and `baseTo` are not included. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** End of the base, the phrase without what qualifies it from behind: "a source" in "a source close to the talks". */
  readonly baseTo: number;
  /** The last word of the base. */
  readonly head: number;
};

/** The base whose last word is `last`: "a senior official", "Mr. Stone", "its own lawyers". */
export function basePhraseEndingAt(wording: Wording, last: number, floor: number): NounPhrase | null {
  const { tokens, classes, names } = wording;
  const ending = classes[last];
  if (last < floor || ending === undefined) return null;
  const only = { from: last, to: last + 1, baseTo: last + 1, head: last };
  if (ending === 'subject-pronoun' || ending === 'object-pronoun' || ending === 'relative') return only;
  if (ending === 'possessive-pronoun') return null;
  if (!phraseEnds.has(ending) || (ending === 'noun' && tokens[last]?.word.endsWith("'s"))) return null;
  let from = last;
  for (let at = last - 1; at >= floor; at--) {
    const here = classes[at];
    if (here === undefined || !belongs(at, here)) break;
    from = at;
    if (here === 'determiner' && !precedesDeterminer(at) && !(at > floor && precedesDeterminer(at - 1))) break;
  }
  return { from, to: last + 1, baseTo: last + 1, head: last };

  function belongs(at: number, here: WordClass): boolean {
    const next = classes[at + 1];
    if (names.at[at] !== undefined && names.at[at] === names.at[at + 1]) return true;
    if (next === 'determiner')
      return (here === 'determiner' || here === 'possessive-pronoun') && precedesDeterminer(at);
    if (here === 'possessive-pronoun' || here === 'determiner') return true;
    if (next === 'possessive-pronoun') return false;
    if (here === 'name') return true;
    if (here === 'number') return true;
    if (here === 'noun') return next !== 'name' || ending === 'noun' || canPrecedeName(at);
    if (here === 'past' || here === 'ing' || here === 'participle') return isPremodifier(at);
    if (here === 'adverb')
      return next === 'noun' && (classes[at - 1] === 'determiner' || degreeAdverbs.has(tokens[at]?.word ?? ''));
    if (here === 'stop') return isAbbreviationStop(at);
    if (here === 'mark') return isPossessiveMark(tokens, at);
    return here === 'dash' && isInAge(wording, at);
  }

  /** "all the", "both his", "more than a": only the first of two determiners may open a phrase before another. */
  function precedesDeterminer(at: number): boolean {
    return opensBefore(tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '');
  }

  function canPrecedeName(at: number): boolean {
    const word = tokens[at]?.word ?? '';
    if (word.endsWith("'s") || word.endsWith("'")) return true;
    const noun = tokens[at]?.noun;
    // "Health Secretary Laura Stone", "police Chief Laura Stone"
    if (tokens[at + 1]?.isCapital === true && tokens[at + 1]?.noun?.kind === 'person') return true;
    if (noun !== undefined) return !noun.isPlural || noun.kind === 'organisation';
    return hasAdjectiveEnding(word);
  }

  /** "the leaked emails", "leaked emails", "leading surgeon Maria Stone": a form of a verb that opens the phrase. */
  function isPremodifier(at: number): boolean {
    const before = classes[at - 1];
    if (at > floor && (before === 'determiner' || before === 'possessive-pronoun')) return true;
    const opensPhrase = at === floor || before === undefined || phraseNeighbours.has(before);
    return opensPhrase && classes[at + 1] === 'noun' && before !== 'subject-pronoun';
  }

  function isAbbreviationStop(at: number): boolean {
    const before = tokens[at - 1];
    if (tokens[at]?.word !== '.' || !before?.isCapital || before.end !== tokens[at]?.start) return false;
    return classes[at + 1] !== 'determiner' && before.word.length < 5;
  }
}

/** The base that begins with `first`. */
export function basePhraseStartingAt(wording: Wording, first: number, ceiling: number): NounPhrase | null {
  const { tokens, classes, names } = wording;
  const opening = classes[first];
  if (opening === undefined || first >= ceiling) return null;
  const only = { from: first, to: first + 1, baseTo: first + 1, head: first };
  if (opening === 'subject-pronoun' || opening === 'object-pronoun') return only;
  let last = -1;
  for (let at = first; at < ceiling; at++) {
    const here = classes[at];
    if (here === undefined) break;
    if (here === 'noun' && last >= 0 && isTie(tokens[at]?.word ?? '', classes[at + 1])) break;
    if (names.at[at] !== undefined || here === 'noun' || here === 'name' || here === 'number') last = at;
    else if (here === 'stop') {
      if (!isInsideAbbreviation(at)) break;
    } else if (here === 'determiner' || here === 'possessive-pronoun') {
      if (last >= 0 || (at > first && !opensBefore(tokens[at - 1]?.word ?? '', tokens[at]?.word ?? ''))) break;
      if (here === 'determiner' && loneDeterminers.has(tokens[at]?.word ?? '') && !phraseGoesOn(at))
        return { ...only, to: at + 1, baseTo: at + 1, head: at };
    } else if (here === 'mark') {
      // "with twelve years' service"
      if (!isPossessiveMark(tokens, at) || classes[at + 1] !== 'noun') break;
    } else if (here === 'dash') {
      if (!isInAge(wording, at)) break;
    } else if (here === 'past' || here === 'ing' || here === 'participle' || here === 'adverb') {
      if (last >= 0 || classes[at + 1] === 'determiner' || classes[at + 1] === undefined) break;
    } else if (tokens[at]?.word !== '/' || last !== at - 1) break;
  }
  return last < 0 ? null : { from: first, to: last + 1, baseTo: last + 1, head: last };

  function phraseGoesOn(at: number): boolean {
    const next = classes[at + 1];
    return next !== undefined && phraseParts.has(next);
  }

  function isInsideAbbreviation(at: number): boolean {
    const [before, stop] = [tokens[at - 1], tokens[at]];
    const next = classes[at + 1];
    return (
      before?.isCapital === true &&
      before.end === stop?.start &&
      (names.at[at] !== undefined || (before.word.length < 5 && (next === 'noun' || next === 'name')))
    );
  }
}

/** The hyphen of "a 22-year-old" */
function isInAge({ classes, tokens }: Wording, at: number): boolean {
  return classes[at - 1] === 'number' && tokens[at + 1]?.word === 'year-old';
}

/** "all the", "the two", "his other": words for a determiner that may stand before another */
function opensBefore(word: string, next: string): boolean {
  return (
    predeterminers.has(word) || (counters.has(next) && (definiteDeterminers.has(word) || possessivePronouns.has(word)))
  );
}

/** "national", "former": what can stand between a determiner and a name. */
function hasAdjectiveEnding(word: string): boolean {
  return ['an', 'ed', 'er'].some((ending) => word.endsWith(ending)) || endings.some((ending) => word.endsWith(ending));
}

/** "close to", "familiar with" */
function isTie(word: string, next: WordClass | undefined): boolean {
  return tyingWords.has(word) && (next === 'preposition' || next === 'to');
}

const endings = [...adjectiveEndings];
const counters = new Set(
  [...standingQuantifiers].filter((word) => word !== 'both' && word !== 'another' && word !== 'some'),
);
/** What may stand before a phrase without a determiner. */
const phraseNeighbours = new Set<WordClass>(['adverb', 'comma', 'conjunction', 'mark', 'preposition']);
const phraseEnds = new Set<WordClass>(['determiner', 'name', 'noun', 'number']);
const phraseParts = new Set<WordClass>([
  'adverb',
  'determiner',
  'ing',
  'name',
  'noun',
  'number',
  'participle',
  'past',
  'possessive-pronoun',
]);

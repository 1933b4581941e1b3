import type { Span } from '../annotation.ts';
import { bareWord, looksLikePeople, nounOf } from './nouns.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** A noun phrase. Numbers are indices of tokens; `to` and `baseTo` are not included. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** End of the phrase without what qualifies it from behind: "a source" in "a source close to the talks". */
  readonly baseTo: number;
  /** The last word of the base. */
  readonly head: number;
};

/** The words of a noun phrase in the text. */
export function spanOfPhrase({ tokens }: Wording, { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * The noun phrase whose last word is `last`, with what qualifies it from behind ("a spokesman for the ministry"). Null
 * where no noun phrase ends there.
 *
 * @param floor first token that may belong to it
 */
export function nounPhraseEndingAt(wording: Wording, last: number, floor: number): NounPhrase | null {
  let phrase = basePhraseEndingAt(wording, last, floor);
  for (let depth = 0; phrase !== null && depth < 5; depth++) {
    const outer = qualifiedBy(wording, phrase, floor);
    if (outer === null) break;
    phrase = { ...outer, to: last + 1 };
  }
  return phrase;
}

/**
 * The noun phrase whose first word is `first`, with what qualifies it from behind. Null where none begins there.
 *
 * @param ceiling first token that may not belong to it
 */
export function nounPhraseStartingAt(wording: Wording, first: number, ceiling: number): NounPhrase | null {
  const base = basePhraseStartingAt(wording, first, ceiling);
  if (base === null || wording.classes[first] === 'subject-pronoun') return base;
  let to = base.to;
  for (let depth = 0; depth < 5; depth++) {
    const link = qualifierEnd(wording, to, ceiling);
    const inner = link === null ? null : basePhraseStartingAt(wording, link, ceiling);
    if (inner === null) break;
    to = inner.to;
  }
  return { ...base, to };
}

/** "a senior official", "Mr. Stone", "its own lawyers": without what follows the noun. */
function basePhraseEndingAt({ tokens, classes, names }: Wording, last: number, floor: number): NounPhrase | null {
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
    if (here === 'determiner' && !precedesDeterminer(at)) break;
  }
  return { from, to: last + 1, baseTo: last + 1, head: last };

  function belongs(at: number, here: WordClass): boolean {
    const next = classes[at + 1];
    if (names.at[at] !== undefined && names.at[at] === names.at[at + 1]) return true;
    if (next === 'determiner') return here === 'determiner' && precedesDeterminer(at);
    if (here === 'possessive-pronoun' || here === 'determiner') return true;
    if (next === 'possessive-pronoun') return false;
    if (here === 'name') return true;
    if (here === 'number') return true;
    if (here === 'noun') return next !== 'name' || canPrecedeName(at);
    if (here === 'past' || here === 'ing' || here === 'participle') return isPremodifier(at, here);
    if (here === 'adverb')
      return next === 'noun' && (classes[at - 1] === 'determiner' || degreeAdverbs.has(tokens[at]?.word ?? ''));
    if (here === 'stop') return isAbbreviationStop(at);
    if (here === 'mark') return isMarkInside(at);
    return false;
  }

  /** "all the", "both his", "more than a": only the first of two determiners may open a phrase before another. */
  function precedesDeterminer(at: number): boolean {
    return predeterminers.has(tokens[at]?.word ?? '');
  }

  function canPrecedeName(at: number): boolean {
    const word = tokens[at]?.word ?? '';
    if (word.endsWith("'s") || word.endsWith("'")) return true;
    const noun = nounOf(word);
    if (noun !== undefined) return !noun.isPlural || noun.kind === 'organisation';
    return adjectiveEndings.some((ending) => word.endsWith(ending)) || titleWords.has(word);
  }

  function isPremodifier(at: number, here: WordClass): boolean {
    if (classes[at + 1] === 'name' && here !== 'past') return false;
    const before = classes[at - 1];
    return at > floor && (before === 'determiner' || before === 'possessive-pronoun')
      ? true
      : (at === floor ||
          before === 'preposition' ||
          before === 'conjunction' ||
          before === 'comma' ||
          before === 'adverb') &&
          classes[at + 1] === 'noun' &&
          here !== 'ing';
  }

  function isAbbreviationStop(at: number): boolean {
    const before = tokens[at - 1];
    return (
      tokens[at]?.word === '.' &&
      before !== undefined &&
      before.isCapital &&
      before.end === tokens[at]?.start &&
      classes[at + 1] !== 'determiner' &&
      before.word.length < 5
    );
  }

  function isMarkInside(at: number): boolean {
    const [mark, after, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
    return (
      mark !== undefined &&
      before !== undefined &&
      after !== undefined &&
      before.end === mark.start &&
      before.word.endsWith('s')
    );
  }
}

/** The same from the front. */
function basePhraseStartingAt({ tokens, classes, names }: Wording, first: number, ceiling: number): NounPhrase | null {
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
      if (last >= 0 || (at > first && !predeterminers.has(tokens[at - 1]?.word ?? ''))) break;
      if (here === 'determiner' && aloneDeterminers.has(tokens[at]?.word ?? '') && !phraseGoesOn(at))
        return { ...only, to: at + 1, baseTo: at + 1, head: at };
    } else if (here === 'past' || here === 'ing' || here === 'participle' || here === 'adverb') {
      if (last >= 0 || classes[at + 1] === 'determiner' || classes[at + 1] === undefined) break;
    } else break;
  }
  return last < 0 ? null : { from: first, to: last + 1, baseTo: last + 1, head: last };

  function phraseGoesOn(at: number): boolean {
    const next = classes[at + 1];
    return (
      next === 'noun' ||
      next === 'name' ||
      next === 'number' ||
      next === 'past' ||
      next === 'ing' ||
      next === 'adverb' ||
      next === 'determiner' ||
      next === 'possessive-pronoun' ||
      next === 'participle'
    );
  }

  function isInsideAbbreviation(at: number): boolean {
    const [before, stop] = [tokens[at - 1], tokens[at]];
    const next = classes[at + 1];
    return (
      before?.isCapital === true &&
      before.end === stop?.start &&
      (names.at[at] !== undefined || (before.word.length < 5 && next === 'noun'))
    );
  }
}

/** "a source" where `phrase` is "the talks" in "a source close to the talks". */
function qualifiedBy(wording: Wording, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { tokens, classes } = wording;
  if (classes[phrase.from] === 'subject-pronoun' || classes[phrase.from] === 'relative') return null;
  let at = phrase.from - 1;
  const link = tokens[at]?.word ?? '';
  if (classes[at] === 'conjunction') return joined(wording, phrase, floor);
  if (classes[at] !== 'preposition' && classes[at] !== 'to') return null;
  at--;
  if (at < floor) return null;
  const isTied = tyingWords.has(tokens[at]?.word ?? '');
  if (isTied) at--;
  if (classes[at] === 'adverb') at--;
  if (!isTied && (classes[at] === 'past' || classes[at] === 'participle')) return describedBy(wording, at, floor);
  const outer = basePhraseEndingAt(wording, at, floor);
  if (outer === null || !nounLike.has(classes[outer.head] ?? 'other')) return null;
  if (isTied || link === 'of') return outer;
  return attachingLinks.has(link) && takesQualifier(wording, outer) ? outer : null;
}

/** "documents" where `at` is "seen" in "documents seen by reporters" */
function describedBy(wording: Wording, at: number, floor: number): NounPhrase | null {
  const outer = basePhraseEndingAt(wording, at - 1, floor);
  if (outer === null || wording.classes[outer.head] !== 'noun') return null;
  return nounOf(wording.tokens[outer.head]?.word ?? '') === undefined ? null : outer;
}

/** "close to", "familiar with" */
function isTie(word: string, next: WordClass | undefined): boolean {
  return tyingWords.has(word) && (next === 'preposition' || next === 'to');
}

/** "Stone and her deputy": both must be people or bodies. */
function joined(wording: Wording, phrase: NounPhrase, floor: number): NounPhrase | null {
  const before = basePhraseEndingAt(wording, phrase.from - 2, floor);
  if (before === null || !isActor(wording, before) || !isActor(wording, phrase)) return null;
  const opener = wording.classes[before.from - 1];
  const opensClause = before.from <= floor || opener === undefined || clauseOpeners.has(opener);
  return opensClause ? before : null;
}

function qualifierEnd(wording: Wording, at: number, ceiling: number): number | null {
  const { tokens, classes } = wording;
  const word = tokens[at]?.word ?? '';
  if (at >= ceiling) return null;
  if (tyingWords.has(word)) {
    const next = classes[at + 1];
    return next === 'preposition' || next === 'to' ? at + 2 : null;
  }
  if (word === 'of') return at + 1;
  if (!attachingLinks.has(word)) return null;
  const head = { from: at - 1, to: at, baseTo: at, head: at - 1 };
  return takesQualifier(wording, head) ? at + 1 : null;
}

/** Prepositions tie a phrase to a noun for people, bodies or documents, or to a name; elsewhere they belong to the verb. */
function takesQualifier(wording: Wording, phrase: NounPhrase): boolean {
  return isActor(wording, phrase) || wording.classes[phrase.head] === 'determiner';
}

function isActor({ tokens, classes }: Wording, { head }: NounPhrase): boolean {
  const word = bareWord(tokens[head]?.word ?? '');
  return classes[head] === 'name' || nounOf(word) !== undefined || looksLikePeople(word);
}

const clauseOpeners = new Set<WordClass>(['comma', 'dash', 'colon', 'mark', 'subordinator', 'that', 'stop']);
const phraseEnds = new Set<WordClass>(['name', 'noun', 'number', 'determiner']);
const nounLike = new Set<WordClass>(['name', 'noun', 'number', 'determiner']);
const predeterminers = new Set(['all', 'both', 'half', 'many', 'such', 'than', 'those', 'some', 'most']);
const aloneDeterminers = new Set([
  'all',
  'both',
  'few',
  'many',
  'most',
  'one',
  'other',
  'others',
  'several',
  'some',
  'those',
  'another',
  'each',
  'more',
  'two',
  'three',
]);
const degreeAdverbs = new Set(['most', 'more', 'very', 'once', 'far', 'still', 'then']);
const attachingLinks = new Set([
  'about',
  'against',
  'among',
  'at',
  'behind',
  'between',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'on',
  'outside',
  'to',
  'with',
  'within',
  'around',
]);
const tyingWords = new Set([
  'aware',
  'briefed',
  'close',
  'familiar',
  'involved',
  'linked',
  'loyal',
  'opposed',
  'privy',
  'sympathetic',
  'knowledge',
]);
const titleWords = new Set(['former', 'then']);
const adjectiveEndings = ['al', 'an', 'ary', 'ed', 'ese', 'ic', 'ish', 'ive', 'ous', 'ian', '-old', '-based'];

import type { Span } from '../annotation.ts';
import { attachingPrepositions } from '../lexicons/attaching-prepositions.ts';
import { tyingWords } from '../lexicons/tying-words.ts';
import { basePhraseEndingAt, basePhraseStartingAt, type NounPhrase } from './base-noun-phrases.ts';
import { bareWord, looksLikePeople, nounOf, personEndingOf } from './nouns.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

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

/** "a source" where `phrase` is "the talks" in "a source close to the talks". */
function qualifiedBy(wording: Wording, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { tokens, classes } = wording;
  if (classes[phrase.from] === 'subject-pronoun' || classes[phrase.from] === 'relative') return null;
  let at = phrase.from - 1;
  const link = tokens[at]?.word ?? '';
  if (classes[at] === 'conjunction') return joined(wording, phrase, at, floor);
  // "analysts and even some of the owners"
  if (classes[at] === 'adverb' && classes[at - 1] === 'conjunction') return joined(wording, phrase, at - 1, floor);
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
  return attachingPrepositions.has(link) && takesQualifier(wording, outer) ? outer : null;
}

/** "documents" where `at` is "seen" in "documents seen by reporters" */
function describedBy(wording: Wording, at: number, floor: number): NounPhrase | null {
  const outer = basePhraseEndingAt(wording, at - 1, floor);
  if (outer === null || wording.classes[outer.head] !== 'noun') return null;
  return wording.tokens[outer.head]?.noun === undefined ? null : outer;
}

/** "Stone and her deputy", "Adams, Brook and Carr", "Adams, Brook, and Carr": all must be people or bodies. */
function joined(wording: Wording, phrase: NounPhrase, link: number, floor: number): NounPhrase | null {
  const isParted = wording.classes[link - 1] === 'comma';
  const last = isActor(wording, phrase) ? itemBefore(wording, isParted ? link - 1 : link, floor) : null;
  let first = last;
  for (let at = last; at !== null && wording.classes[at.from - 1] === 'comma'; ) {
    at = itemBefore(wording, at.from - 1, floor);
    first = at ?? first;
  }
  return isParted && first === last ? null : first;
}

/** The one who stands before a comma or "and" in a list and opens a clause or follows another. */
function itemBefore(wording: Wording, link: number, floor: number): NounPhrase | null {
  const item = basePhraseEndingAt(wording, link - 1, floor);
  if (item === null || !isActor(wording, item)) return null;
  const opener = wording.classes[item.from - 1];
  const isTied = item.from - 1 === floor && opener === 'conjunction';
  return item.from <= floor || isTied || opener === undefined || itemOpeners.has(opener) ? item : null;
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
  if (!attachingPrepositions.has(word)) return null;
  const head = { from: at - 1, to: at, baseTo: at, head: at - 1 };
  return takesQualifier(wording, head) ? at + 1 : null;
}

/** Prepositions tie a phrase to a noun for people, bodies or documents, or to a name; elsewhere they belong to the verb. */
function takesQualifier(wording: Wording, phrase: NounPhrase): boolean {
  return isActor(wording, phrase) || wording.classes[phrase.head] === 'determiner';
}

/** Whether a phrase stands for people, a body or a document, as far as its head tells. */
export function isActor({ tokens, classes }: Wording, { head }: NounPhrase): boolean {
  const word = bareWord(tokens[head]?.word ?? '');
  return (
    classes[head] === 'name' ||
    nounOf(word) !== undefined ||
    looksLikePeople(word) ||
    personEndingOf(word) !== undefined
  );
}

const itemOpeners = new Set<WordClass>(['colon', 'comma', 'dash', 'mark', 'stop', 'subordinator', 'that']);
const nounLike = new Set<WordClass>(['determiner', 'name', 'noun', 'number']);

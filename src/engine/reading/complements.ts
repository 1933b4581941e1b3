import { clauseOpeners } from '../lexicons/clause-openers.ts';
import { questionWords } from '../lexicons/question-words.ts';
import { timeWords } from '../lexicons/time-words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { Frames } from './reporting-frames.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** What follows a reporting verb: where the reported words begin, and in what form. */
export type Complement = { readonly from: number; readonly form: 'clause' | 'quoted' | 'object' | 'colon' };

/**
 * What a reporting verb takes after it. Between the two may stand whom it was said to, when and where ("told reporters
 * in Leeds on Friday that"). Null where the clause ends first, as after "said" in "he said in a statement."
 *
 * @param frames what the verb takes
 * @param at first token after the verb
 */
export function findComplement(wording: Wording, frames: Frames, at: number, to: number): Complement | null {
  const { tokens, classes, stretchAt } = wording;
  const isSaying = frames.has('say');
  let index = skipTime(at);
  let hasSkipped = hasTime(at, index);
  if (frames.has('person') && !opensClause(index)) {
    const end = nounPhraseEnd(index);
    if (end > index) {
      index = skipTime(end);
      hasSkipped = true;
    }
  }
  const first = tokens[index]?.word ?? '';
  if (frames.has(first) && first !== 'to' && stretchAt[index + 1] === -1 && !isSaying)
    return startAt(index + 1, 'object');
  const afterVerb = index;
  for (let step = 0; step < 6 && index < to; step++) {
    const next = skipAdjunct(index);
    if (next === index) break;
    index = next;
    hasSkipped = true;
  }
  const direct = complementAt(index);
  if (direct !== null) return direct;
  // "spoke about the delay", "warned of a shortage"
  if (afterVerb < to && frames.has(tokens[afterVerb]?.word ?? '') && classes[afterVerb] !== 'to')
    return startAt(afterVerb + 1, 'object');
  if (frames.has('bare') && opensWords(afterVerb)) return startAt(afterVerb, 'clause');
  return frames.has('person') ? thatWithin(afterVerb) : null;

  /** "said having two was a luxury": after "say" nearly anything is reported that does not end or part the clause. */
  function opensWords(i: number): boolean {
    const here = classes[i];
    return i + 2 < to && here !== undefined && !closers.has(here);
  }

  /** "told a meeting of the unit that was set up to …, that": whom it is told to may take many words. */
  function thatWithin(i: number): Complement | null {
    const end = Math.min(to, i + 25);
    for (let next = i; next < end && stretchAt[next] === -1; next++) {
      if (classes[next] === 'that') return startAt(next, 'clause');
    }
    return null;
  }

  function complementAt(i: number): Complement | null {
    if (i >= to) return null;
    const here = classes[i];
    const word = tokens[i]?.word ?? '';
    if (stretchAt[i] !== -1) return startAt(i, 'quoted');
    if (here === 'comma' || here === 'dash') {
      if (stretchAt[i + 1] !== -1 && i + 1 < to) return startAt(i + 1, 'quoted');
      return here === 'comma' && (isSaying || frames.has('that')) ? afterInsertion(i) : null;
    }
    if (here === 'colon') return i + 1 < to || word === ':' ? startAt(i + 1, 'colon') : null;
    if (here === 'that' && (frames.has('that') || isSaying)) {
      return startAt(i, 'clause');
    }
    if (here === 'that' && frames.has('object') && !hasSkipped) return startAt(i, 'object');
    if ((here === 'preposition' || here === 'to') && stretchAt[i + 1] !== -1 && i + 1 < to)
      return startAt(i + 1, 'quoted');
    if (questionWords.has(word)) {
      if (frames.has('wh')) return startAt(i, 'clause');
      if (word === 'what' && frames.has('object')) return startAt(i, 'object');
      return isSaying && clauseOpeners.has(word) ? startAt(i, 'clause') : null;
    }
    if (clauseOpeners.has(word) && isSaying) return startAt(i, 'clause');
    if (here === 'to') return frames.has('to') ? startAt(i, 'clause') : null;
    const mayBeBare = isSaying || (frames.has('that') && !hasSkipped);
    if (mayBeBare && opensBareClause(i)) return startAt(i, 'clause');
    if (frames.has('object') && !hasSkipped && phraseOpeners.has(here ?? 'other')) return startAt(i, 'object');
    if (frames.has('person') && frames.has('object') && phraseOpeners.has(here ?? 'other')) return startAt(i, 'object');
    return null;
  }

  /** "said, through an interpreter, that": the comma that closes an insertion, and "that". */
  function afterInsertion(comma: number): Complement | null {
    if (classes[comma + 1] === 'that') return startAt(comma + 1, 'clause');
    for (let i = comma + 1; i < Math.min(to - 1, comma + 12) && stretchAt[i] === -1; i++) {
      if (classes[i] === 'comma' && classes[i + 1] === 'that') return startAt(i + 1, 'clause');
    }
    return null;
  }

  function startAt(from: number, form: Complement['form']): Complement {
    return { from, form };
  }

  function hasTime(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (classes[i] !== 'adverb') return true;
    return false;
  }

  function skipTime(from: number): number {
    let i = from;
    while (i < to && stretchAt[i] === -1) {
      const word = tokens[i]?.word ?? '';
      if (classes[i] === 'adverb') i++;
      else if (
        timeWords.has(word) &&
        !(word === 'this' && !timeWords.has(tokens[i + 1]?.word ?? '')) &&
        (word !== 'may' || classes[i + 1] === 'number')
      )
        i++;
      else if (classes[i] === 'number' && timeWords.has(tokens[i - 1]?.word ?? '')) i++;
      else if (word === '.' && timeWords.has(tokens[i - 1]?.word ?? '') && i + 1 < to) i++;
      else break;
    }
    return i;
  }

  /** "in a statement", "on Friday", "at a rally in Leeds" */
  function skipAdjunct(from: number): number {
    const i = skipTime(from);
    if (classes[i] !== 'preposition' && !(classes[i] === 'to' && classes[i + 1] !== 'noun')) return i;
    if (classes[i] === 'to' && !isPhraseAt(i + 1)) return i;
    const afterTime = skipTime(i + 1);
    // "said on Thursday investigators had spoken to her"
    if (isSaying && afterTime > i + 1 && opensBareClause(afterTime)) return afterTime;
    const end = nounPhraseEnd(i + 1);
    if (end > i + 1) return end;
    return afterTime > i + 1 ? afterTime : i;
  }

  function isPhraseAt(i: number): boolean {
    const here = classes[i];
    return here === 'name' || here === 'determiner' || here === 'possessive-pronoun' || here === 'object-pronoun';
  }

  function nounPhraseEnd(from: number): number {
    return nounPhraseStartingAt(wording, from, firstQuoted(from))?.to ?? from;
  }

  function firstQuoted(from: number): number {
    let i = from;
    while (i < to && i < from + 30 && stretchAt[i] === -1) i++;
    return i;
  }

  function opensClause(i: number): boolean {
    return (
      classes[i] === 'that' ||
      classes[i] === 'colon' ||
      classes[i] === 'comma' ||
      stretchAt[i] !== -1 ||
      (classes[i] === 'subordinator' && questionWords.has(tokens[i]?.word ?? ''))
    );
  }

  /** A noun phrase with the verb of its own after it. */
  function opensBareClause(i: number): boolean {
    const here = classes[i];
    if (here === undefined || !(phraseOpeners.has(here) || here === 'subject-pronoun' || here === 'ing')) return false;
    if (here === 'subject-pronoun') return true;
    const end = nounPhraseEnd(i);
    if (end <= i) return false;
    return hasVerbSoon(end);
  }

  function isPastVerb(from: number): boolean {
    let i = from;
    while (i < to && classes[i] === 'adverb') i++;
    return classes[i] === 'past' && i < to;
  }

  function hasVerbSoon(from: number): boolean {
    const reach = Math.min(to, from + (isSaying ? 25 : 1));
    let i = from;
    while (i < to && classes[i] === 'adverb') i++;
    const first = classes[i];
    if (i < to && first !== undefined && (finiteClasses.has(first) || stretchAt[i] !== -1)) return true;
    for (; i < reach; i++) {
      const here = classes[i];
      if (stretchAt[i] !== -1) return isSaying;
      // "stressed the importance of rest and also urged": a second verb, not the first of a clause
      if (frames.has('object') && here === 'conjunction' && isPastVerb(i + 1)) return false;
      if (here === 'auxiliary' || here === 'finite' || here === 'past') return true;
    }
    return false;
  }
}

const closers = new Set<WordClass>([
  'colon',
  'comma',
  'conjunction',
  'dash',
  'other',
  'preposition',
  'relative',
  'stop',
  'to',
]);
const finiteClasses = new Set<WordClass>(['auxiliary', 'finite', 'past', 'participle']);
const phraseOpeners = new Set<WordClass>([
  'name',
  'noun',
  'determiner',
  'number',
  'possessive-pronoun',
  'object-pronoun',
  'ing',
  'past',
  'subject-pronoun',
]);

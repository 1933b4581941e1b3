import { clauseOpeners } from '../lexicons/clause-openers.ts';
import { questionWords } from '../lexicons/question-words.ts';
import { phraseEnd, skipAdjunct, skipTime } from './adjuncts.ts';
import { opensBareClause, phraseOpeners } from './bare-clauses.ts';
import type { Frames } from './reporting-frames.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** What follows a reporting verb: where the reported words begin, and in what form. */
export type Complement = { readonly from: number; readonly form: 'clause' | 'quoted' | 'object' | 'colon' };

/** A verb with what it takes, and the end of its sentence. */
type Search = { readonly wording: Wording; readonly frames: Frames; readonly to: number };

/**
 * What a reporting verb takes after it. Between the two may stand whom it was said to, when and where ("told reporters
 * in Leeds on Friday that"). Null where the clause ends first, as after "said" in "he said in a statement."
 *
 * @param frames what the verb takes
 * @param at first token after the verb
 */
export function findComplement(wording: Wording, frames: Frames, at: number, to: number): Complement | null {
  const search = { wording, frames, to };
  const { classes, stretchAt, tokens } = wording;
  const afterVerb = skipListener(search, skipTime(wording, at, to));
  const first = tokens[afterVerb]?.word ?? '';
  const isTied = classes[afterVerb] === 'preposition' && frames.has(first);
  if (isTied && stretchAt[afterVerb + 1] === -1 && !frames.has('say')) return startAt(afterVerb + 1, 'object');
  const index = skipAdjuncts(search, afterVerb);
  const hasSkipped = wording.classes.slice(at, index).some((here) => here !== 'adverb');
  const direct = complementAt(search, index, hasSkipped);
  if (direct !== null) return direct;
  // "spoke about the delay", "warned of a shortage"
  if (isTied && afterVerb < to) return startAt(afterVerb + 1, 'object');
  if (frames.has('bare') && opensWords(search, afterVerb)) return startAt(afterVerb, 'clause');
  return frames.has('person') || index > afterVerb ? thatWithin(search, afterVerb) : null;
}

function startAt(from: number, form: Complement['form']): Complement {
  return { from, form };
}

/** "told reporters" */
function skipListener({ wording, frames, to }: Search, from: number): number {
  if (!frames.has('person') || opensClause(wording, from)) return from;
  const end = phraseEnd(wording, from, to);
  return end > from ? skipTime(wording, end, to) : from;
}

function opensClause({ classes, stretchAt, tokens }: Wording, i: number): boolean {
  const here = classes[i];
  if (here === 'that' || here === 'colon' || here === 'comma' || stretchAt[i] !== -1) return true;
  return here === 'subordinator' && questionWords.has(tokens[i]?.word ?? '');
}

function skipAdjuncts({ wording, frames, to }: Search, from: number): number {
  const opens = (at: number) => frames.has('say') && opensBareClause(wording, frames, at, to);
  let index = from;
  for (let step = 0; step < 6 && index < to; step++) {
    const next = skipAdjunct(wording, index, to, opens);
    if (next === index) break;
    index = next;
  }
  return index;
}

function complementAt({ wording, frames, to }: Search, i: number, hasSkipped: boolean): Complement | null {
  const { classes, stretchAt, tokens } = wording;
  if (i >= to) return null;
  const here = classes[i] ?? 'other';
  const word = tokens[i]?.word ?? '';
  const isSaying = frames.has('say');
  const takesThat = isSaying || frames.has('that');
  const isNextQuoted = i + 1 < to && stretchAt[i + 1] !== -1;
  // "had shown “a reckless disregard”": the words of whoever says so
  if (stretchAt[i] !== -1) return takesThat && !isSaying && frames.has('wh') ? null : startAt(i, 'quoted');
  if (isNextQuoted && quotedOpeners.has(here)) return startAt(i + 1, 'quoted');
  if (here === 'dash') return null;
  if (here === 'comma') return takesThat ? afterInsertion(wording, i, to) : null;
  if (here === 'colon') return i + 1 < to || word === ':' ? startAt(i + 1, 'colon') : null;
  if (here === 'that' && takesThat) return startAt(i, 'clause');
  if (questionWords.has(word)) {
    if (frames.has('wh') || (isSaying && clauseOpeners.has(word) && !(word === 'what' && frames.has('object'))))
      return startAt(i, 'clause');
    return word === 'what' && frames.has('object') ? startAt(i, 'object') : null;
  }
  if (clauseOpeners.has(word) && isSaying) return startAt(i, 'clause');
  if (here === 'to') return frames.has('to') ? startAt(i, 'clause') : null;
  if ((isSaying || (takesThat && !hasSkipped)) && opensBareClause(wording, frames, i, to)) return startAt(i, 'clause');
  const takesObject = frames.has('object') && (!hasSkipped || frames.has('person'));
  return takesObject && (here === 'that' ? !hasSkipped : phraseOpeners.has(here)) ? startAt(i, 'object') : null;
}

/** "said, through an interpreter, that" and "said, if elected, she would" */
function afterInsertion({ classes, stretchAt }: Wording, comma: number, to: number): Complement | null {
  if (classes[comma + 1] === 'that') return startAt(comma + 1, 'clause');
  const isCondition = classes[comma + 1] === 'subordinator';
  for (let i = comma + 1; i < Math.min(to - 1, comma + longestInsertion) && stretchAt[i] === -1; i++) {
    if (classes[i] !== 'comma') continue;
    if (classes[i + 1] === 'that' || (isCondition && classes[i + 1] === 'subject-pronoun'))
      return startAt(i + 1, 'clause');
  }
  return null;
}

/** "said having two was a luxury": after "say" nearly anything is reported that does not end or part the clause. */
function opensWords({ wording, to }: Search, i: number): boolean {
  const here = wording.classes[i];
  return i + 2 < to && here !== undefined && !closers.has(here);
}

/** "told a meeting of the unit that was set up to …, that", "said in an interview taped before the storm that" */
function thatWithin({ wording, frames, to }: Search, from: number): Complement | null {
  const { classes, stretchAt } = wording;
  if (!frames.has('that') && !frames.has('say')) return null;
  const end = Math.min(to, from + longestListener);
  for (let i = from; i < end && stretchAt[i] === -1; i++) {
    const isRelative = relativeVerbs.has(classes[i + 1] ?? 'other');
    if (classes[i] === 'that' && !isRelative) return startAt(i, 'clause');
  }
  return null;
}

/** Tokens. */
const longestInsertion = 12;
const longestListener = 25;
const relativeVerbs = new Set<WordClass>(['auxiliary', 'finite', 'past']);
const quotedOpeners = new Set<WordClass>(['comma', 'dash', 'preposition', 'to']);
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

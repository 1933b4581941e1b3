import { phraseEnd } from './adjuncts.ts';
import type { Frames } from './reporting-frames.ts';
import { skipAdverbs } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/**
 * Whether a clause without "that" begins at a token: a subject with a verb of its own after it. Verbs that take objects
 * too must have that verb at once.
 *
 * @param frames what the verb before it takes
 */
export function opensBareClause(wording: Wording, frames: Frames, at: number, to: number): boolean {
  const here = wording.classes[at];
  if (here === 'subject-pronoun') return true;
  if (here === undefined || !phraseOpeners.has(here)) return false;
  const end = phraseEnd(wording, at, to);
  return end > at && hasVerbSoon(wording, frames, end, to);
}

function hasVerbSoon(wording: Wording, frames: Frames, from: number, to: number): boolean {
  const { classes, stretchAt } = wording;
  const isSaying = frames.has('say');
  // "think about", "hope for": no noun follows them alone
  const isWide = isSaying || frames.has('about') || frames.has('for');
  const reach = Math.min(to, from + (isWide ? longestSubject : 1));
  let i = skipAdverbs(wording, from, to);
  const first = classes[i];
  if (i < to && first !== undefined && (finiteClasses.has(first) || stretchAt[i] !== -1)) return true;
  for (; i < reach; i++) {
    const here = classes[i];
    if (stretchAt[i] !== -1) return isSaying;
    // "stressed the importance of rest and also urged": a second verb, not the first of a clause
    if (frames.has('object') && here === 'conjunction' && classes[skipAdverbs(wording, i + 1, to)] === 'past')
      return false;
    if (here === 'auxiliary' || here === 'finite' || here === 'past') return true;
  }
  return false;
}

/** Tokens. */
const longestSubject = 25;
const finiteClasses = new Set<WordClass>(['auxiliary', 'finite', 'past', 'participle']);
/** What a noun phrase begins with. */
export const phraseOpeners: ReadonlySet<WordClass> = new Set<WordClass>([
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

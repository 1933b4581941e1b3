import { reportingNouns } from '../lexicons/reporting-nouns.ts';
import { basePhraseEndingAt } from './base-noun-phrases.ts';
import { holdsNoun } from './holds-noun.ts';
import type { Reporting } from './reporting.ts';
import type { TokenRange } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** Finds who says what by a noun in one sentence: "Stone's claim that …", "her recent vow to “put it right”". */
export function findNounReporting(wording: Wording, sentence: TokenRange): Reporting[] {
  const { classes, stretchAt, tokens } = wording;
  const found: Reporting[] = [];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const word = tokens[at]?.word ?? '';
    if (stretchAt[at] !== -1 || classes[at] !== 'noun' || !holdsNoun(reportingNouns, word)) continue;
    const owner = isOwner(wording, at - 1) ? at - 1 : at - 2;
    const phrase = isOwner(wording, owner) ? basePhraseEndingAt(wording, at, sentence.from) : null;
    const content = phrase && contentAfter(wording, at + 1, sentence.to);
    if (phrase === null || content === null || phrase.from > owner) continue;
    const source = { from: phrase.from, to: owner + 1, baseTo: owner + 1, head: owner };
    const cue = { from: at, to: at + 1 };
    found.push({ rule: 'noun', cue, lemma: word, source, content: [content], isSpeech: false });
  }
  return found;
}

function isOwner({ classes, tokens }: Wording, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return classes[at] === 'possessive-pronoun' || word.endsWith("'s") || word.endsWith("s'");
}

/** "that …" up to a pause, or quoted words after "of" or "to"; those right after "Stone's claim" are another's. */
function contentAfter({ classes, stretchAt, stretchEnds }: Wording, from: number, ceiling: number): TokenRange | null {
  const isTied = classes[from] === 'to' || classes[from] === 'preposition';
  const first = from + 1;
  if (isTied && first < ceiling && stretchAt[first] !== -1) return { from: first, to: stretchEnds[first] ?? ceiling };
  if (classes[from] !== 'that' || noClauseOpeners.has(classes[from + 1] ?? 'stop')) return null;
  let to = from + 1;
  while (to < ceiling && (stretchAt[to] !== -1 || !pauses.has(classes[to] ?? 'stop'))) to++;
  return { from, to };
}

/** Where they follow, "that" opens no clause with a subject of its own. */
const noClauseOpeners = new Set<WordClass>(['auxiliary', 'finite', 'past', 'stop']);
const pauses = new Set<WordClass>(['colon', 'comma', 'dash', 'stop']);

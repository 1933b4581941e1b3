import { carryingVerbs } from '../lexicons/carrying-verbs.ts';
import { cueTails, tailedVerbs } from '../lexicons/cue-tails.ts';
import { expletives } from '../lexicons/expletives.ts';
import { skipAdjunct } from './adjuncts.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { followsQuoted, skipMarksBack } from './content-before.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frames, quotingFrames, reportingFrames } from './reporting-frames.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';
import { skipAdverbsBack, type VerbGroup } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** A verb group with the other words of its cue, and what the cue takes. */
type Cue = {
  readonly group: VerbGroup;
  readonly frames: Frames;
  /** Whoever speaks where it is not the subject: "the Courier quoted a clerk as saying". */
  readonly speaker?: NounPhrase;
};

/** The cue that a verb group opens; null where it reports nothing. */
export function readCue(verbs: SentenceVerbs, group: VerbGroup): Cue | null {
  const { wording } = verbs;
  const tailed = withTail(wording, group);
  if (tailed !== null) return { group: tailed, frames: clauseFrames };
  const carried = withSaying(verbs, group);
  if (carried !== null) return carried;
  const frames = reportingFrames.get(group.lemma);
  if (frames !== undefined) return { group, frames };
  // "As Stone put it, …"
  const isPutting = group.lemma === 'put' && wording.tokens[group.at + 1]?.word === 'it';
  if (isPutting) return { group: { ...group, at: group.at + 1 }, frames: quotingFrames };
  return reportsQuoted(verbs, group) ? { group, frames: quotingFrames } : null;
}

/** "was adamant", "made it clear", "is of the view", where "that" follows. */
function withTail({ classes, tokens }: Wording, group: VerbGroup): VerbGroup | null {
  // "it is clear that": nobody says so
  if (!tailedVerbs.has(group.lemma) || expletives.has(tokens[group.from - 1]?.word ?? '')) return null;
  for (let at = group.at + 1; at < group.at + longestTail; at++) {
    const word = tokens[at]?.word ?? '';
    if (cueTails.has(word) && classes[at + 1] === 'that') return { ...group, at, lemma: word };
  }
  return null;
}

/** "was heard to say", "was quoted by the Courier as saying", "quoted a clerk as saying". */
function withSaying({ wording, groups }: SentenceVerbs, group: VerbGroup): Cue | null {
  if (!carryingVerbs.has(group.lemma)) return null;
  const saying = groups[groups.indexOf(group) + 1];
  const frames = saying && reportingFrames.get(saying.lemma);
  if (saying === undefined || !frames?.has('say') || saying.isFinite || saying.isPassive) return null;
  const speaker = group.isPassive ? null : nounPhraseStartingAt(wording, group.at + 1, saying.from);
  let at = speaker?.to ?? group.at + 1;
  while (at < saying.from) {
    const next = skipAdjunct(wording, at, saying.from, () => false);
    if (next === at) break;
    at = next;
  }
  const link = wording.tokens[at]?.word ?? '';
  const isTied = at + 1 === saying.from && (link === 'as' || (group.isPassive && link === 'to'));
  if (!isTied && (at < saying.from || !group.isPassive)) return null;
  const cue = { group: { ...group, at: saying.at, lemma: saying.lemma, isPassive: false }, frames };
  return speaker === null ? cue : { ...cue, speaker };
}

/** “All full!” beamed Stone; “All full,” Stone sang: right after quoted words and a pause any verb reports. */
function reportsQuoted(verbs: SentenceVerbs, group: VerbGroup): boolean {
  const { wording, sentence, subjectOf } = verbs;
  if (!group.isFinite || group.isPassive || group.lemma === 'be') return false;
  if (group.from === group.at && followsQuoted(verbs, group.from)) {
    if (!endsInPause(wording, group.from)) return false;
    return sourceOpeners.has(wording.classes[group.at + 1] ?? 'other');
  }
  const subject = subjectOf(group);
  if (subject === null || wording.classes[subject.from] === 'ing') return false;
  const isNext = skipAdverbsBack(wording, group.from - 1, sentence.from) === subject.to - 1;
  return isNext && followsQuoted(verbs, subject.from) && endsInPause(wording, subject.from);
}

/** “All full,” or “All full!” */
function endsInPause(wording: Wording, at: number): boolean {
  const here = wording.classes[skipMarksBack(wording, at - 1)];
  return here === 'comma' || here === 'stop' || here === 'dash';
}

const sourceOpeners: ReadonlySet<WordClass> = new Set<WordClass>(['determiner', 'name', 'possessive-pronoun']);

/** Tokens. */
const longestTail = 6;
const clauseFrames: Frames = new Set(['that']);

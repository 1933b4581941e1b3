import { labellingVerbs } from '../lexicons/labelling-verbs.ts';
import { objectEnders } from '../lexicons/object-enders.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { complementEnd } from './complement-end.ts';
import { type Complement, findComplement } from './complements.ts';
import { followsContent, followsQuoted, readContentBefore } from './content-before.ts';
import { readInverted } from './inverted-reporting.ts';
import { openingSubject } from './opening-subject.ts';
import { readAsked, readPassive } from './passive-reporting.ts';
import { readCue } from './read-cue.ts';
import type { Reporting } from './reporting.ts';
import { readAs, readRelative } from './reporting-asides.ts';
import type { Frames } from './reporting-frames.ts';
import { readSentenceVerbs, type SentenceVerbs } from './sentence-verbs.ts';
import { sharedSubject } from './shared-subjects.ts';
import { cueOf, skipAdverbs, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** Finds who says what by a reporting verb in one sentence. */
export function findVerbReporting(wording: Wording, sentence: TokenRange): Reporting[] {
  const verbs = readSentenceVerbs(wording, sentence);
  const found: Reporting[] = [];
  let last = -1;
  for (const group of verbs.groups) {
    if (group.at <= last) continue;
    const cue = readCue(verbs, group);
    const reporting = cue && readGroup(verbs, cue.group, cue.frames, found);
    last = cue?.group.at ?? last;
    if (reporting !== null) found.push(cue?.speaker ? { ...reporting, source: cue.speaker } : reporting);
  }
  return found;
}

function readGroup(
  verbs: SentenceVerbs,
  group: VerbGroup,
  frames: Frames,
  found: readonly Reporting[],
): Reporting | null {
  if (group.lemma === 'ask' && group.at === group.from + (group.isPassive ? 1 : 0)) {
    const asked = readAsked(verbs, group, frames);
    if (asked !== null) return asked;
  }
  if (group.isPassive) return readPassive(verbs, group, frames);
  // "a pier known as “The Widow”"
  if (verbs.wording.classes[group.at] === 'participle' && !group.isFinite && !group.isInfinitive) return null;
  const isSaying = frames.has('say');
  const direct = group.isFinite ? verbs.subjectOf(group) : null;
  const inverted = direct === null && isSaying ? readInverted(verbs, group) : null;
  if (inverted !== null) return inverted;
  if (direct !== null && isReduced(verbs, group, frames, direct)) return readPassive(verbs, group, frames);
  const complement = findComplement(verbs.wording, frames, group.at + 1, verbs.sentence.to);
  const isTelling = isSaying && group.isFinite && complement?.form === 'clause';
  const source = direct ?? sharedSubject(verbs, group, found) ?? (isTelling ? openingSubject(verbs, group) : null);
  if (source === null) return null;
  // "Stone said: “No”, he said."
  if (complement === null && direct !== null && isSaid(found, direct.from)) return null;
  if (direct !== null && standsAfterContent(verbs, direct, complement, isSaying)) {
    return readContentBefore(verbs, group, direct, direct.from, group.at + 1);
  }
  if (complement === null) {
    return direct && (readRelative(verbs, group, direct) ?? readAs(verbs, group, direct));
  }
  const clause = direct === null ? verbs.sentence : clauseOf(verbs, direct, complement.from);
  const to = complementEnd(verbs.wording, complement, clause);
  const content = complement.from < to ? [{ from: complement.from, to }] : [];
  if (content.length === 0 && complement.form !== 'colon') return null;
  return {
    rule: `${complement.form}-after-verb`,
    cue: cueOf(group),
    lemma: group.lemma,
    source,
    content,
    isSpeech: isSaying,
  };
}

/** Whether words that follow a colon after another reporting verb go on to the token. */
function isSaid(found: readonly Reporting[], at: number): boolean {
  return found.some(({ rule, content }) => rule === 'colon-after-verb' && (content[0]?.to ?? 0) > at);
}

/**
 * "a raid described as daring", "a ship named “Dawn”", "a raid condemned by Stone": a participle, not the verb of its noun;
 * but "a raid that Stone described as daring"
 */
function isReduced({ wording }: SentenceVerbs, group: VerbGroup, frames: Frames, subject: NounPhrase): boolean {
  const { classes, stretchAt, tokens } = wording;
  const next = tokens[group.at + 1]?.word;
  const isDone = next === 'by' && !frames.has('say');
  const isLabel = labellingVerbs.has(group.lemma) && (stretchAt[group.at + 1] ?? -1) !== -1;
  const isBare = group.from === group.at && classes[group.at] === 'past' && (isLabel || next === 'as' || isDone);
  const opener = classes[subject.from - 1];
  return isBare && opener !== 'relative' && opener !== 'that' && tokens[subject.from - 1]?.word !== 'what';
}

/** Whether what is reported stands before the phrase; after “Ready?” another sentence with words of its own may begin. */
function standsAfterContent(
  verbs: SentenceVerbs,
  source: NounPhrase,
  complement: Complement | null,
  isSaying: boolean,
): boolean {
  const hasOwn = complement?.form === 'clause' || complement?.form === 'object';
  if (followsQuoted(verbs, source.from)) {
    return !hasOwn || source.from > verbs.sentence.from || verbs.wording.tokens[source.from]?.isCapital === false;
  }
  return isSaying && !hasOwn && followsContent(verbs, source.from) && !isLeadIn(verbs, complement);
}

/** "When asked, Stone said, “No.”": the words before only lead in what is quoted after the verb. */
function isLeadIn({ wording, sentence }: SentenceVerbs, complement: Complement | null): boolean {
  const { classes, stretchAt, tokens } = wording;
  if (stretchAt[sentence.from] !== -1) return false;
  // "Speaking in Leeds, Stone said: “No.”"
  if (complement?.form === 'colon') return true;
  if (complement?.form !== 'quoted') return false;
  const first = tokens.slice(complement.from, complement.from + 3).find(({ kind }) => kind === 'word');
  const opener = classes[sentence.from];
  return first?.isCapital === true || opener === 'subordinator' || opener === 'preposition';
}

/**
 * The sentence, or its part up to the comma that ends the clause: "When Stone said …, …" and "Stone, who said …, left".
 *
 * @param from where the reported words begin
 */
function clauseOf({ wording, sentence }: SentenceVerbs, subject: NounPhrase, from: number): TokenRange {
  const { classes, stretchAt, tokens } = wording;
  const isRelative = classes[subject.from] === 'relative';
  const isBelow =
    classes[subject.from - 1] === 'subordinator' || objectEnders.has(tokens[subject.from - 1]?.word ?? '');
  const isFirst = isBelow && subject.from - 2 <= sentence.from;
  if (!isRelative && !isFirst) return sentence;
  for (let at = from; at < sentence.to; at++) {
    if (classes[at] !== 'comma' || stretchAt[at] !== -1) continue;
    const next = classes[skipAdverbs(wording, at + 1, classes.length)];
    if (isFirst || next === 'auxiliary' || next === 'finite' || next === 'past') return { from: sentence.from, to: at };
  }
  return sentence;
}

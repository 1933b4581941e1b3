import { cueTails } from '../lexicons/cue-tails.ts';
import { labellingVerbs } from '../lexicons/labelling-verbs.ts';
import { objectEnders } from '../lexicons/object-enders.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { complementEnd } from './complement-end.ts';
import { type Complement, findComplement } from './complements.ts';
import { followsContent, followsQuoted, readContentBefore } from './content-before.ts';
import { openingSubject } from './opening-subject.ts';
import { readAsked, readPassive } from './passive-reporting.ts';
import type { Reporting } from './reporting.ts';
import { type Frames, quotingFrames, reportingFrames } from './reporting-frames.ts';
import { readSentenceVerbs, restOfSentence, type SentenceVerbs } from './sentence-verbs.ts';
import { sharedSubject } from './shared-subjects.ts';
import { sourcePhraseAfter } from './source-phrase-after.ts';
import { skipAdverbsBack, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** Finds who says what by a reporting verb in one sentence. */
export function findVerbReporting(wording: Wording, sentence: TokenRange): Reporting[] {
  const verbs = readSentenceVerbs(wording, sentence);
  const found: Reporting[] = [];
  for (const group of verbs.groups) {
    const phrase = withTail(wording, group);
    const known = phrase === group ? reportingFrames.get(group.lemma) : clauseFrames;
    if (known === undefined && !isPutting(wording, group) && !reportsQuoted(verbs, group)) continue;
    const frames = known ?? quotingFrames;
    const reporting = readGroup(verbs, phrase, frames, found);
    if (reporting !== null) found.push(reporting);
  }
  return found;
}

/** The verb group with the rest of its cue: "was adamant", "made it clear", "is of the view", where "that" follows. */
function withTail({ classes, tokens }: Wording, group: VerbGroup): VerbGroup {
  // "it is clear that": nobody says so
  if (!tailedVerbs.has(group.lemma) || expletives.has(tokens[group.from - 1]?.word ?? '')) return group;
  for (let at = group.at + 1; at < group.at + longestTail; at++) {
    const word = tokens[at]?.word ?? '';
    if (cueTails.has(word) && classes[at + 1] === 'that') return { ...group, at, lemma: word };
  }
  return group;
}

/** "As Stone put it, …" */
function isPutting({ tokens }: Wording, { lemma, at }: VerbGroup): boolean {
  return lemma === 'put' && tokens[at + 1]?.word === 'it';
}

/** “All full!” beamed Stone; “All full,” Stone sang: right after quoted words and a pause any verb reports. */
function reportsQuoted(verbs: SentenceVerbs, group: VerbGroup): boolean {
  const { wording, sentence, subjectOf } = verbs;
  if (!group.isFinite || group.isPassive || group.lemma === 'be') return false;
  if (group.from === group.at && followsQuoted(verbs, group.from)) {
    if (!endsInPause(wording, group.from)) return false;
    return phraseOpeners.has(wording.classes[group.at + 1] ?? 'other');
  }
  const subject = subjectOf(group);
  if (subject === null || wording.classes[subject.from] === 'ing') return false;
  const isNext = skipAdverbsBack(wording, group.from - 1, sentence.from) === subject.to - 1;
  return isNext && followsQuoted(verbs, subject.from) && endsInPause(wording, subject.from);
}

/** “All full,” or “All full!” */
function endsInPause({ classes }: Wording, at: number): boolean {
  let last = at - 1;
  while (last > 0 && classes[last] === 'mark') last--;
  const here = classes[last];
  return here === 'comma' || here === 'stop' || here === 'dash';
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
  const after = group.at + (isPutting(verbs.wording, group) ? 2 : 1);
  const complement = findComplement(verbs.wording, frames, after, verbs.sentence.to);
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
    cue: { from: group.from, to: after },
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

function cueOf({ from, at }: VerbGroup): TokenRange {
  return { from, to: at + 1 };
}

/** "…,” said Stone" */
function readInverted(verbs: SentenceVerbs, group: VerbGroup): Reporting | null {
  const { wording, sentence } = verbs;
  const { classes, stretchAt } = wording;
  if (!group.isFinite || group.from !== group.at || group.lemma === 'tell') return null;
  const before = skipAdverbsBack(wording, group.from - 1, sentence.from);
  const isAfterQuoted = before >= 0 && stretchAt[before] !== -1;
  const isAfterPause = before >= sentence.from && (classes[before] === 'comma' || classes[before] === 'dash');
  if (!isAfterQuoted && !isAfterPause) return null;
  const source = sourcePhraseAfter(wording, group.at + 1, sentence.to);
  if (source === null || classes[source.from] === 'object-pronoun') return null;
  // "Voters, who like it, said they had come": what follows is a clause of its own
  const next = classes[source.to];
  if (!isAfterQuoted && (next === 'auxiliary' || next === 'finite' || isContracted(wording, source))) return null;
  return readContentBefore(verbs, group, source, group.from, source.to);
}

/** "he'll", "it's" */
function isContracted({ classes, tokens }: Wording, { head }: NounPhrase): boolean {
  return classes[head] === 'subject-pronoun' && tokens[head]?.word.includes("'") === true;
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

/** "a closure that the council predicts will last" */
function readRelative(verbs: SentenceVerbs, group: VerbGroup, source: NounPhrase): Reporting | null {
  const { classes, stretchAt } = verbs.wording;
  const after = group.at + 1;
  const [opener, next] = [classes[source.from - 1], classes[after]];
  const isOpen = next === 'auxiliary' || next === 'finite' || next === 'past';
  const isRelative =
    opener === 'relative' || opener === 'that' || verbs.wording.tokens[source.from - 1]?.word === 'what';
  if (!isRelative || !isOpen || stretchAt[after] !== -1) return null;
  const content = [restOfSentence(verbs, after)];
  return { rule: 'relative-clause', cue: cueOf(group), lemma: group.lemma, source, content, isSpeech: false };
}

/** "As the council noted in May, the pier is old" and "The pier is old, as the council noted" */
function readAs(verbs: SentenceVerbs, group: VerbGroup, source: NounPhrase): Reporting | null {
  const { wording, sentence } = verbs;
  const { classes, stretchAt, tokens } = wording;
  const opener = source.from - 1;
  if (tokens[opener]?.word !== 'as' || opener < sentence.from) return null;
  const common = { rule: 'as-clause', cue: cueOf(group), lemma: group.lemma, source, isSpeech: true };
  if (opener > sentence.from + 1) {
    const to = classes[opener - 1] === 'comma' ? opener - 1 : opener;
    return stretchAt[opener - 1] === -1 && classes[opener - 1] !== 'comma'
      ? null
      : { ...common, content: [{ from: sentence.from, to }] };
  }
  for (let at = group.at + 1; at < sentence.to - 1; at++) {
    if (classes[at] === 'comma' && stretchAt[at] === -1) return { ...common, content: [restOfSentence(verbs, at + 1)] };
  }
  return null;
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
    const next = classes[skipAdverbs(wording, at + 1)];
    if (isFirst || next === 'auxiliary' || next === 'finite' || next === 'past') return { from: sentence.from, to: at };
  }
  return sentence;
}

function skipAdverbs({ classes }: Wording, from: number): number {
  let at = from;
  while (classes[at] === 'adverb') at++;
  return at;
}

const phraseOpeners: ReadonlySet<WordClass> = new Set<WordClass>(['determiner', 'name', 'possessive-pronoun']);

/** Tokens. */
const longestTail = 6;
const tailedVerbs = new Set(['be', 'hold', 'make', 'take']);
const expletives = new Set(['it', 'there']);
const clauseFrames: Frames = new Set(['that']);

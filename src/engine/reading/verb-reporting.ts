import { chantsAndInscriptions } from '../lexicons/chants-and-inscriptions.ts';
import { publishingVerbs } from '../lexicons/publishing-verbs.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import { venueNouns } from '../lexicons/venue-nouns.ts';
import { type Complement, complementEnd, findComplement } from './complements.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { nounOf } from './nouns.ts';
import type { Reporting } from './reporting.ts';
import { subjectBefore } from './subjects.ts';
import { verbFormOf } from './verb-forms.ts';
import { findVerbGroups, skipAdverbsBack, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** Finds who says what by a reporting verb in one sentence. */
export function findVerbReporting(wording: Wording, sentence: TokenRange): Reporting[] {
  const { blockAt, classes, stretchAt, tokens } = wording;
  const groups = findVerbGroups(wording, sentence);
  const subjects = new Map<VerbGroup, NounPhrase | null>();
  const found: Reporting[] = [];
  for (const group of groups) {
    const frames = reportingVerbs.get(group.lemma) ?? (followsAnyQuoted(group) ? 'say' : undefined);
    if (frames === undefined) continue;
    const reporting = readGroup(group, frames.split(' '));
    if (reporting !== null) found.push(reporting);
  }
  return found;

  function readGroup(group: VerbGroup, frames: readonly string[]): Reporting | null {
    if (group.isPassive) return readPassive(group, frames);
    const isSaying = frames.includes('say');
    const cue = { from: group.from, to: group.at + 1 };
    const direct = group.isFinite ? subjectOf(group) : null;
    // "…," said Stone
    if (direct === null && group.isFinite && isSaying && group.from === group.at) {
      const inverted = readInverted(group, cue);
      if (inverted !== null) return inverted;
    }
    const source = direct ?? sharedSubject(group);
    if (source === null) return null;
    const complement = findComplement(wording, frames, group.at + 1, sentence.to);
    if (direct !== null && (isSaying || followsQuoted(direct.from)) && standsAfterContent(direct, complement)) {
      return readAfterContent(group, cue, direct, direct.from, group.at + 1);
    }
    if (complement === null) return direct === null ? null : readRelative(group, cue, direct);
    const to = complementEnd(
      wording,
      complement,
      direct !== null && isBelow(direct) ? firstClause(complement.from) : sentence,
    );
    const content = complement.from < to ? [{ from: complement.from, to }] : [];
    if (content.length === 0 && complement.form !== 'colon') return null;
    return {
      rule: direct === null ? 'shared-subject' : `${complement.form}-after-verb`,
      cue,
      lemma: group.lemma,
      source,
      content,
      isSpeech: isSaying,
    };
  }

  /** “All full!” beamed Stone; “All full,” Stone sang: right after quoted words any verb reports. */
  function followsAnyQuoted(group: VerbGroup): boolean {
    if (!group.isFinite || group.isPassive || group.lemma === 'be') return false;
    if (group.from === group.at && followsQuoted(group.from))
      return classes[group.at + 1] === 'name' || classes[group.at + 1] === 'determiner';
    const subject = subjectOf(group);
    return subject !== null && followsQuoted(subject.from);
  }

  /** "When Stone said …, …" */
  function isBelow(subject: NounPhrase): boolean {
    return classes[subject.from - 1] === 'subordinator' && subject.from - 2 < sentence.from + 1;
  }

  /** The sentence up to the first comma after `from`. */
  function firstClause(from: number): TokenRange {
    for (let at = from; at < sentence.to; at++) {
      if (classes[at] === 'comma' && stretchAt[at] === -1) return { from: sentence.from, to: at };
    }
    return sentence;
  }

  /** "a closure that the council predicts will last" */
  function readRelative(group: VerbGroup, cue: TokenRange, source: NounPhrase): Reporting | null {
    const opener = classes[source.from - 1];
    const next = classes[group.at + 1];
    const isOpen = next === 'auxiliary' || next === 'finite' || next === 'past';
    if ((opener !== 'relative' && opener !== 'that') || !isOpen || stretchAt[group.at + 1] !== -1) return null;
    const content = { from: group.at + 1, to: trimEnd(group.at + 1) };
    return { rule: 'relative-clause', cue, lemma: group.lemma, source, content: [content], isSpeech: false };
  }

  function subjectOf(group: VerbGroup): NounPhrase | null {
    const known = subjects.get(group);
    if (known !== undefined) return known;
    const subject = subjectBefore(wording, group, sentence.from);
    subjects.set(group, subject);
    return subject;
  }

  /** "Stone left and said", "Stone left, saying", "he went on to say", "a sign saying" */
  function sharedSubject(group: VerbGroup): NounPhrase | null {
    const before = skipAdverbsBack(wording, group.from - 1, sentence.from);
    const word = tokens[before]?.word ?? '';
    const opener = classes[before];
    const isOpen = before < sentence.from || stretchAt[before] !== -1;
    if (isOpen && group.isFinite) return null;
    const isCarrier = group.isParticiple && opener === 'noun' && carriesWords(word);
    if (isCarrier && !isPublished(before)) return nounPhraseEndingAt(wording, before, sentence.from);
    const isShared =
      isOpen ||
      isCarrier ||
      (opener === 'comma' && classes[group.at] !== 'past') ||
      opener === 'conjunction' ||
      opener === 'dash' ||
      (group.isInfinitive && infinitiveLinks.has(tokens[before - 1]?.word ?? '')) ||
      (group.isParticiple && participleLinks.has(word));
    if (!isShared) return null;
    const around = found.find(
      ({ source, content }) => source !== null && content.some(({ from, to }) => from < group.from && group.from < to),
    );
    if (around !== undefined) return around.source;
    return nearestSubject(group) ?? (group.isParticiple && isOpen ? laterSubject(group) : null);
  }

  /** The subject of the nearest clause before that no relative opens. */
  function nearestSubject(group: VerbGroup): NounPhrase | null {
    let relative: NounPhrase | null = null;
    for (let index = groups.indexOf(group) - 1; index >= 0; index--) {
      const other = groups[index];
      if (other === undefined || !other.isFinite) continue;
      const subject = subjectOf(other);
      if (subject === null) continue;
      const opener = classes[subject.from - 1];
      if (classes[subject.from] !== 'relative' && opener !== 'that') return subject;
      relative ??= subject;
    }
    return relative;
  }

  function carriesWords(word: string): boolean {
    const noun = nounOf(word);
    return noun?.kind === 'document' || venueNouns.has(noun?.singular ?? word) || chantsAndInscriptions.has(word);
  }

  /** "issued a statement": whoever issues it speaks. */
  function isPublished(at: number): boolean {
    const phrase = nounPhraseEndingAt(wording, at, sentence.from);
    const verb = phrase === null ? undefined : verbFormOf(tokens[phrase.from - 1]?.word ?? '');
    return verb !== undefined && publishingVerbs.has(verb.lemma);
  }

  /** "Speaking in Leeds, Stone …" */
  function laterSubject(group: VerbGroup): NounPhrase | null {
    for (const other of groups) {
      if (other.at <= group.at || !other.isFinite) continue;
      const subject = subjectOf(other);
      if (subject !== null && subject.from > group.at && classes[subject.from - 1] === 'comma') return subject;
    }
    return null;
  }

  function readInverted(group: VerbGroup, cue: TokenRange): Reporting | null {
    const before = skipAdverbsBack(wording, group.from - 1, sentence.from);
    const isAfterContent =
      before >= sentence.from &&
      (stretchAt[before] !== -1 || classes[before] === 'comma' || classes[before] === 'dash');
    const opensAfterQuoted = before < sentence.from && before >= 0 && stretchAt[before] !== -1;
    if (!isAfterContent && !opensAfterQuoted) return null;
    const source = nounPhraseStartingAt(wording, group.at + 1, sentence.to);
    if (source === null || classes[source.from] === 'object-pronoun') return null;
    return readAfterContent(group, cue, source, group.from, source.to);
  }

  /** Whether what is reported stands before the phrase; after “Ready?” another sentence with words of its own may begin. */
  function standsAfterContent(source: NounPhrase, complement: Complement | null): boolean {
    const isOwn = takesClause(complement);
    if (followsQuoted(source.from)) return !isOwn || source.from > sentence.from || !tokens[source.from]?.isCapital;
    return followsContent(source.from) && !isOwn;
  }

  /** "…,” Stone said": the quoted words do not end the sentence. */
  function followsQuoted(at: number): boolean {
    const before = skipAdverbsBack(wording, at - 1, sentence.from - 1);
    if (before < 1 || stretchAt[before] === -1 || blockAt[before] !== blockAt[at]) return false;
    let last = before;
    while (last > 0 && classes[last] === 'mark') last--;
    return (
      stretchAt[last] === stretchAt[before] &&
      (classes[last] === 'comma' ||
        classes[last] === 'dash' ||
        tokens[last]?.word === '?' ||
        tokens[last]?.word === '!')
    );
  }

  /** Whether reported words can stand before the phrase: quoted ones, or others and a comma. */
  function followsContent(at: number): boolean {
    const before = skipAdverbsBack(wording, at - 1, sentence.from - 1);
    if (before < 0) return false;
    if (stretchAt[before] !== -1) return before >= sentence.from || stretchAt[sentence.from] === -1;
    if (before < sentence.from) return false;
    if (tokens[before]?.word === 'as') return false;
    return classes[before] === 'comma' || (classes[before] === 'dash' && stretchAt[before - 1] !== -1);
  }

  function takesClause(complement: Complement | null): boolean {
    if (complement === null) return false;
    return complement.form === 'clause' || complement.form === 'object';
  }

  /** "…, Stone said" and "…, Stone said, …" */
  function readAfterContent(
    group: VerbGroup,
    cue: TokenRange,
    source: NounPhrase,
    before: number,
    after: number,
  ): Reporting | null {
    const content: TokenRange[] = [];
    let end = before;
    while (
      end > sentence.from &&
      stretchAt[end - 1] === -1 &&
      (classes[end - 1] === 'comma' || classes[end - 1] === 'dash' || classes[end - 1] === 'adverb')
    )
      end--;
    const from = contentStart(end);
    if (end > from) content.push({ from, to: end });
    else if (before === sentence.from && before > 0 && stretchAt[before - 1] !== -1)
      content.push(stretchBefore(before));
    const rest = restAfter(
      after,
      content.some((range) => stretchAt[range.to - 1] !== -1),
    );
    if (rest !== null) content.push(rest);
    if (content.length === 0) return null;
    return {
      rule: source.from > group.at ? 'inverted' : 'after-content',
      cue,
      lemma: group.lemma,
      source,
      content,
      isSpeech: true,
    };
  }

  function stretchBefore(at: number): TokenRange {
    let from = at - 1;
    while (from > 0 && stretchAt[from - 1] === stretchAt[at - 1]) from--;
    return { from, to: at };
  }

  /** The reported words begin with the sentence, but for what ties it to the one before ("But"). */
  function contentStart(_end: number): number {
    let from = sentence.from;
    if (classes[from] === 'conjunction' && stretchAt[from] === -1) from++;
    return from;
  }

  /** What goes on after "Stone said,". */
  function restAfter(after: number, isQuotedBefore: boolean): TokenRange | null {
    for (let at = after; at < sentence.to; at++) {
      if (stretchAt[at] !== -1) return { from: at, to: trimEnd(at) };
      const here = classes[at];
      if (here === 'stop' && at + 1 >= sentence.to) return null;
      if (here === 'colon') return at + 1 < sentence.to ? { from: at + 1, to: trimEnd(at) } : null;
      if (here !== 'comma' && here !== 'dash') {
        if (here === 'auxiliary' || here === 'finite') return null;
        continue;
      }
      if (stretchAt[at + 1] !== -1 && at + 1 < sentence.to) return { from: at + 1, to: trimEnd(at + 1) };
      if (isQuotedBefore) continue;
      const next = classes[at + 1];
      if (next === undefined || next === 'ing' || next === 'relative') return null;
      if (at > after + 1 && next !== 'conjunction') return null;
      return { from: at + 1, to: trimEnd(at + 1) };
    }
    return null;
  }

  function trimEnd(from: number): number {
    let to = sentence.to;
    while (to > from && classes[to - 1] === 'stop' && stretchAt[to - 1] === -1) to--;
    return to;
  }

  /** "It was reported that …", "… was described by Stone as …" */
  function readPassive(group: VerbGroup, frames: readonly string[]): Reporting | null {
    const subject = subjectOf(group);
    if (subject === null) return null;
    const cue = { from: group.from, to: group.at + 1 };
    if (tokens[subject.from]?.word === 'it' && frames.includes('that') && classes[group.at + 1] === 'that') {
      const content = { from: group.at + 1, to: trimEnd(group.at + 1) };
      return { rule: 'passive-it', cue, lemma: group.lemma, source: null, content: [content], isSpeech: false };
    }
    if (!frames.includes('object')) return null;
    const by = agentAfter(group.at + 1);
    if (by === null) return null;
    const complement = [
      { from: group.at + 1, to: by.from - 1 },
      { from: by.to, to: trimEnd(by.to) },
    ].filter(({ from, to }) => from < to);
    const content = [{ from: subject.from, to: subject.to }, ...complement];
    return { rule: 'passive-by', cue, lemma: group.lemma, source: by, content, isSpeech: false };
  }

  /** "by Stone", right after the verb or after what it is called. */
  function agentAfter(from: number): NounPhrase | null {
    for (let at = from; at < Math.min(sentence.to, from + 12); at++) {
      if (tokens[at]?.word === 'by' && stretchAt[at] === -1) return nounPhraseStartingAt(wording, at + 1, sentence.to);
      if (
        stretchAt[at] === -1 &&
        at > from &&
        (classes[at] === 'comma' || classes[at] === 'auxiliary' || classes[at] === 'finite')
      )
        return null;
    }
    return null;
  }
}

const infinitiveLinks = new Set(['on', 'continued', 'continues', 'appeared', 'seemed', 'seems', 'appears', 'used']);
const participleLinks = new Set(['while', 'when', 'after', 'before', 'by', 'in', 'without', 'with']);

import { chantsAndInscriptions } from '../lexicons/chants-and-inscriptions.ts';
import { infinitiveLinks } from '../lexicons/infinitive-links.ts';
import { participleLinks } from '../lexicons/participle-links.ts';
import { publishingVerbs } from '../lexicons/publishing-verbs.ts';
import { timeWords } from '../lexicons/time-words.ts';
import { venueNouns } from '../lexicons/venue-nouns.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { holdsNoun } from './holds-noun.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { nounOf } from './nouns.ts';
import type { Reporting } from './reporting.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';
import { skipAdverbsBack, type VerbGroup } from './verb-groups.ts';

/**
 * The subject of a verb that has none of its own before it: "Stone left and said", "Stone left, saying", "he went on to
 * say", "a sign saying".
 *
 * @param found what the verbs before it in the sentence report
 */
export function sharedSubject(verbs: SentenceVerbs, group: VerbGroup, found: readonly Reporting[]): NounPhrase | null {
  const { wording, sentence } = verbs;
  const { classes, stretchAt, tokens } = wording;
  const before = skipTimeBack(verbs, skipAdverbsBack(wording, group.from - 1, sentence.from));
  const word = tokens[before]?.word ?? '';
  const opener = classes[before];
  const isOpen = before < sentence.from || stretchAt[before] !== -1;
  if (isOpen && group.isFinite) return null;
  const isCarrier = group.isParticiple && opener === 'noun' && carriesWords(word);
  if (isCarrier && !isPublished(verbs, before)) return nounPhraseEndingAt(wording, before, sentence.from);
  const own = group.isParticiple && (opener === 'name' || opener === 'noun') ? besideParticiple(verbs, before) : null;
  if (own !== null) return own;
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
  const nearest = nearestSubject(verbs, group);
  // "Sources say it is sold, but a clerk denied it, insisting …"
  if (around !== undefined) return nearest !== null && isBeside(verbs, nearest) ? nearest : around.source;
  const inverted = found.findLast(({ rule }) => rule === 'inverted')?.source;
  if (inverted && inverted.to <= group.from && opener === 'comma') return inverted;
  return nearest ?? (group.isParticiple && isOpen ? laterSubject(verbs, group) : null);
}

/** "issued a statement on Friday evening saying": goes back over the time. */
function skipTimeBack({ wording, sentence }: SentenceVerbs, at: number): number {
  let before = at;
  while (before > sentence.from && timeWords.has(wording.tokens[before]?.word ?? '')) before--;
  return before < at && wording.tokens[before]?.word === 'on' ? before - 1 : before;
}

/** "with residents saying", "footage of Maria Stone asking" */
function besideParticiple({ wording, sentence }: SentenceVerbs, before: number): NounPhrase | null {
  const phrase = nounPhraseEndingAt(wording, before, sentence.from);
  if (phrase === null) return null;
  const isOwn = wording.classes[phrase.head] === 'name' || wording.tokens[phrase.from - 1]?.word === 'with';
  return isOwn ? phrase : null;
}

function carriesWords(word: string): boolean {
  const noun = nounOf(word);
  return noun?.kind === 'document' || venueNouns.has(noun?.singular ?? word) || holdsNoun(chantsAndInscriptions, word);
}

/** "issued a statement": whoever issues it speaks. */
function isPublished({ wording, sentence }: SentenceVerbs, at: number): boolean {
  const phrase = nounPhraseEndingAt(wording, at, sentence.from);
  const verb = phrase === null ? undefined : wording.tokens[phrase.from - 1]?.verb;
  return verb !== undefined && publishingVerbs.has(verb.lemma);
}

/** Whether a subject stands behind a comma and "but": in another clause than what is reported before. */
function isBeside({ wording }: SentenceVerbs, { from }: NounPhrase): boolean {
  const { classes, tokens } = wording;
  return tokens[from - 1]?.word === 'but' && classes[from - 2] === 'comma';
}

/** The subject of the nearest clause before that no relative opens. */
function nearestSubject({ wording, groups, subjectOf }: SentenceVerbs, group: VerbGroup): NounPhrase | null {
  const { classes } = wording;
  let relative: NounPhrase | null = null;
  for (let index = groups.indexOf(group) - 1; index >= 0; index--) {
    const other = groups[index];
    if (!other?.isFinite) continue;
    const subject = subjectOf(other);
    if (subject === null) continue;
    if (classes[subject.from] !== 'relative' && classes[subject.from - 1] !== 'that') return subject;
    relative ??= subject;
  }
  return relative;
}

/** "Speaking in Leeds, Stone …" */
function laterSubject({ wording, groups, subjectOf }: SentenceVerbs, group: VerbGroup): NounPhrase | null {
  for (const other of groups) {
    if (other.at <= group.at || !other.isFinite) continue;
    const subject = subjectOf(other);
    if (subject !== null && subject.from > group.at && wording.classes[subject.from - 1] === 'comma') return subject;
  }
  return null;
}

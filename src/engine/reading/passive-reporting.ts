import { labellingVerbs } from '../lexicons/labelling-verbs.ts';
import { questionWords } from '../lexicons/question-words.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { findComplement } from './complements.ts';
import type { Reporting } from './reporting.ts';
import type { Frames } from './reporting-frames.ts';
import { restOfSentence, type SentenceVerbs } from './sentence-verbs.ts';
import { sourcePhraseAfter } from './source-phrase-after.ts';
import { cueOf, type VerbGroup } from './verb-groups.ts';

/** "It was reported that …", which names no source, and "… was described by Stone as …". */
export function readPassive(verbs: SentenceVerbs, group: VerbGroup, frames: Frames): Reporting | null {
  const { classes, tokens } = verbs.wording;
  const subject = verbs.subjectOf(group);
  if (subject === null) return null;
  const common = { cue: cueOf(group), lemma: group.lemma, isSpeech: false };
  const after = group.at + 1;
  if (tokens[subject.from]?.word === 'it' && frames.has('that') && classes[after] === 'that') {
    const said = restOfSentence(verbs, after);
    return said && { ...common, rule: 'passive-it', source: null, content: [said] };
  }
  // "called “the fixer” by friends": a label is no quotation, whoever gives it
  const isLabel =
    group.from === group.at && labellingVerbs.has(group.lemma) && (verbs.wording.stretchAt[after] ?? -1) !== -1;
  const agent = frames.has('object') && !isLabel ? agentAfter(verbs, after) : null;
  if (agent === null) return null;
  const before = after < agent.from - 1 ? { from: after, to: agent.from - 1 } : null;
  const described = [before, restOfSentence(verbs, agent.to)].filter((range) => range !== null);
  const content = [{ from: subject.from, to: subject.to }, ...described];
  return { ...common, rule: 'passive-by', source: agent, content };
}

/** "Asked whether she would stand, …" and "she was asked why": a question of nobody in particular. */
export function readAsked(verbs: SentenceVerbs, group: VerbGroup, frames: Frames): Reporting | null {
  const { wording, sentence, subjectOf } = verbs;
  const { classes, stretchAt, tokens } = wording;
  const isActive = !group.isPassive && subjectOf(group) !== null;
  const complement = isActive ? null : findComplement(wording, frames, group.at + 1, sentence.to);
  if (complement === null || !questionWords.has(tokens[complement.from]?.word ?? '')) return null;
  let to = complement.from;
  while (to < sentence.to && (classes[to] !== 'comma' || stretchAt[to] !== -1)) to++;
  const asked = restOfSentence({ ...verbs, sentence: { from: sentence.from, to } }, complement.from);
  if (asked === null) return null;
  const common = { cue: cueOf(group), lemma: group.lemma, isSpeech: false };
  return { ...common, rule: 'passive-asked', source: null, content: [asked] };
}

/** "by Stone", right after the verb or after what it is called. */
function agentAfter({ wording, sentence }: SentenceVerbs, from: number): NounPhrase | null {
  const { classes, stretchAt, tokens } = wording;
  const end = Math.min(sentence.to, from + 12);
  for (let at = from; at < end; at++) {
    if (stretchAt[at] !== -1) continue;
    if (tokens[at]?.word === 'by') return sourcePhraseAfter(wording, at + 1, sentence.to);
    const here = classes[at];
    if (here === 'comma' || (at > from && (here === 'auxiliary' || here === 'finite'))) return null;
  }
  return null;
}

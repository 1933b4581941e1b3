import type { NounPhrase } from './base-noun-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { findVerbGroups, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** One sentence with its verbs and their subjects. */
export type SentenceVerbs = {
  readonly wording: Wording;
  readonly sentence: TokenRange;
  /** In order; none of them in quotation marks. */
  readonly groups: readonly VerbGroup[];
  /** The subject that stands before a verb group, or null. */
  readonly subjectOf: (group: VerbGroup) => NounPhrase | null;
};

/** Reads the verbs of a sentence. A subject is looked for when it is asked for, and once. */
export function readSentenceVerbs(wording: Wording, sentence: TokenRange): SentenceVerbs {
  const subjects = new Map<VerbGroup, NounPhrase | null>();
  return { wording, sentence, groups: findVerbGroups(wording, sentence), subjectOf };

  function subjectOf(group: VerbGroup): NounPhrase | null {
    const known = subjects.get(group);
    if (known !== undefined) return known;
    const subject = subjectBefore(wording, group, sentence.from);
    subjects.set(group, subject);
    return subject;
  }
}

/** A part of the sentence from `from` to its end, without the full stop. Null where nothing else is left of it. */
export function restOfSentence({ wording, sentence }: SentenceVerbs, from: number): TokenRange | null {
  const { classes, stretchAt } = wording;
  let to = sentence.to;
  while (to > from && classes[to - 1] === 'stop' && stretchAt[to - 1] === -1) to--;
  return to > from ? { from, to } : null;
}

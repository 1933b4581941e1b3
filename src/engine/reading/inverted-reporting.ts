import type { NounPhrase } from './base-noun-phrases.ts';
import { readContentBefore } from './content-before.ts';
import type { Reporting } from './reporting.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';
import { sourcePhraseAfter } from './source-phrase-after.ts';
import { skipAdverbsBack, type VerbGroup } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** "…,” said Stone": the source stands behind the verb. Null where what follows is no source. */
export function readInverted(verbs: SentenceVerbs, group: VerbGroup): Reporting | null {
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

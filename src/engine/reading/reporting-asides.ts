import type { NounPhrase } from './base-noun-phrases.ts';
import type { Reporting } from './reporting.ts';
import { restOfSentence, type SentenceVerbs } from './sentence-verbs.ts';
import { cueOf, type VerbGroup } from './verb-groups.ts';

/** "a closure that the council predicts will last" */
export function readRelative(verbs: SentenceVerbs, group: VerbGroup, source: NounPhrase): Reporting | null {
  const { classes, stretchAt } = verbs.wording;
  const after = group.at + 1;
  const [opener, next] = [classes[source.from - 1], classes[after]];
  const isOpen = next === 'auxiliary' || next === 'finite' || next === 'past';
  const isRelative =
    opener === 'relative' || opener === 'that' || verbs.wording.tokens[source.from - 1]?.word === 'what';
  if (!isRelative || !isOpen || stretchAt[after] !== -1) return null;
  const said = restOfSentence(verbs, after);
  if (said === null) return null;
  const common = { cue: cueOf(group), lemma: group.lemma, source, isSpeech: false };
  return { ...common, rule: 'relative-clause', content: [said] };
}

/** "As the council noted in May, the pier is old" and "The pier is old, as the council noted" */
export function readAs(verbs: SentenceVerbs, group: VerbGroup, source: NounPhrase): Reporting | null {
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
    if (classes[at] !== 'comma' || stretchAt[at] !== -1) continue;
    const said = restOfSentence(verbs, at + 1);
    return said && { ...common, content: [said] };
  }
  return null;
}

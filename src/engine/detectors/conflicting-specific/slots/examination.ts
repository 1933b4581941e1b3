import type { Claim, Rule } from '../claim.ts';
import { examinationKinds, examinations } from '../lexicons/examination-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';

/** Who carried out an examination of a kind: "a forensic audit by Harrow Lane", "Norvane’s internal forensic audit". */
export const examination: Rule = {
  name: 'who-examined',
  needs: examinations,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => (examinations.has(token.word) ? readExamination(passage, story, at) : [])),
};

function readExamination(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens, names } = passage;
  const kind = tokens[at - 1]?.word ?? '';
  if (!examinationKinds.has(kind)) return [];
  const phrase = tokens[at + 1]?.word === 'by' ? readNounPhrase(passage, at + 2) : undefined;
  const owner = phrase
    ? phrase.owner
    : names.findLast(({ to, isPossessive }) => isPossessive && to <= at - 1 && at - 1 - to <= 2);
  if (!owner) return [];
  const key = story.people.keyOf(owner, passage.article);
  const [from, to] = phrase ? [phrase.from, phrase.to] : [owner.from, at + 1];
  return [
    makeClaim(passage, from, to, {
      slot: `examination ${story.eventOf[passage.article]} ${kind}`,
      question: `Who carried out the ${kind} ${tokens[at]?.word}?`,
      type: 'identity',
      value: { kind: 'term', keys: [key], label: story.people.labelOf(key) },
    }),
  ];
}

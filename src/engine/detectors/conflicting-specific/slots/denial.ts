import type { Claim, Rule } from '../claim.ts';
import { denialVerbs, dismissingVerbs, thingsDenied } from '../lexicons/denial-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { findActorBefore } from './subject.ts';

const longestWording = 12;

/** In what words somebody rejects a charge: "denied the claims, calling them “baseless and cruel”". */
export const denial: Rule = {
  name: 'wording-of-denial',
  needs: denialVerbs,
  read: (passage, story) => {
    const denies = passage.tokens.findIndex(({ word }) => denialVerbs.has(word));
    const calls = passage.tokens.findIndex(({ word }, at) => at >= denies && dismissingVerbs.has(word));
    return denies < 0 || calls < 0 ? [] : readWording(passage, story, denies, calls);
  },
};

function readWording(passage: Passage, story: Story, denies: number, calls: number): Claim[] {
  const { tokens, text } = passage;
  const actor = findActorBefore(passage, story, denies);
  const thing = tokens.findIndex(({ word }, at) => at > calls && at <= calls + 3 && thingsDenied.has(word));
  if (!actor || thing < 0) return [];
  const from = tokens[thing + 1]?.word === 'as' ? thing + 2 : thing + 1;
  const isQuoted = tokens[from]?.kind === 'quotation-mark';
  const end = tokens.findIndex(
    ({ kind, word }, at) =>
      at > from && (isQuoted ? kind === 'quotation-mark' : kind === 'punctuation' || word === 'but'),
  );
  const to = end < 0 ? tokens.length : end + (isQuoted ? 1 : 0);
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > longestWording) return [];
  const [first, last] = [words[0], words.at(-1)];
  return [
    makeClaim(passage, from, to, {
      slot: `denial ${actor.key}`,
      question: `In what words did ${actor.label} reject the charge?`,
      type: 'wording',
      value: { kind: 'wording', words: words.map(({ word }) => word), label: text.slice(first?.start, last?.end) },
    }),
  ];
}

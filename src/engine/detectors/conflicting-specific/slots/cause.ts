import type { Claim, Rule } from '../claim.ts';
import { unknownWords, vagueCauses } from '../lexicons/cause-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';
import { type Actor, findOpeningActor } from './subject.ts';

/** So far behind "cause of death" the words lie that say it is not known. */
const reach = 12;

/** Of what a named person died, or that nobody knows: "died of pneumonia" against "the cause of death was not known". */
export const cause: Rule = {
  name: 'cause-of-death',
  needs: new Set(['cause', 'died']),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (token.word === 'died') return readCause(passage, story, at);
      return token.word === 'cause' ? readUnknown(passage, story, at) : [];
    }),
};

function readCause(passage: Passage, story: Story, at: number): Claim[] {
  if (!/^(?:of|from)$/u.test(passage.tokens[at + 1]?.word ?? '')) return [];
  const phrase = readNounPhrase(passage, at + 2);
  const head = phrase?.heads.at(-1);
  if (!phrase || phrase.owner || head === undefined || vagueCauses.has(head)) return [];
  const words = passage.tokens
    .slice(phrase.from, phrase.to)
    .map(({ word }) => word)
    .join(' ');
  return toClaims(passage, findOpeningActor(passage, story), phrase.from, phrase.to, head, words);
}

/** "the exact cause of his death … was not immediately known" */
function readUnknown(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens } = passage;
  const isOfDeath = tokens.slice(at + 1, at + 4).some(({ word }) => word === 'death');
  const to = tokens.findIndex(({ word }, place) => place > at && place <= at + reach && unknownWords.has(word));
  if (!isOfDeath || to < 0) return [];
  const not = tokens.findIndex(({ word }, place) => place > at && place < to && word === 'not');
  if (not < 0 && tokens[to]?.word === 'known') return [];
  return toClaims(passage, findOpeningActor(passage, story), not < 0 ? to : not, to + 1, 'unknown', 'not known');
}

function toClaims(
  passage: Passage,
  actor: Actor | undefined,
  from: number,
  to: number,
  key: string,
  label: string,
): Claim[] {
  if (!actor) return [];
  return [
    makeClaim(passage, from, to, {
      slot: `cause ${actor.key}`,
      question: `Of what did ${actor.label} die?`,
      type: 'identity',
      change: 'moves-on',
      value: { kind: 'term', keys: [key], label },
    }),
  ];
}

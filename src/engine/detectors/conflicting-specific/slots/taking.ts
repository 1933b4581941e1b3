import type { Claim, Rule } from '../claim.ts';
import { intrusionVerbs, rooms, secretly, takingVerbs, theftVerbs } from '../lexicons/theft-words.ts';
import { makeClaim } from '../make-claim.ts';
import { type Passage, wordsOf } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';
import { findActorBefore } from './subject.ts';

/** What somebody named is said to have stolen, and whose house or systems were broken into. */
export const taking: Rule = {
  name: 'what-was-taken',
  needs: new Set([...intrusionVerbs, ...takingVerbs, ...theftVerbs]),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (intrusionVerbs.has(token.word)) return readTarget(passage, story, at);
      const isTheft =
        theftVerbs.has(token.word) || (takingVerbs.has(token.word) && secretly.has(passage.tokens[at - 1]?.word ?? ''));
      return isTheft ? readLoot(passage, story, at) : [];
    }),
};

/** "stealing secret drawings from …": the slot is the thief’s. */
function readLoot(passage: Passage, story: Story, at: number): Claim[] {
  const phrase = readNounPhrase(passage, at + 1);
  const thief = findActorBefore(passage, story, at);
  if (!phrase || !thief || phrase.owner?.isPossessive || phrase.heads.length === 0) return [];
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `taken ${thief.key}`,
      question: `What is ${thief.label} said to have taken?`,
      type: 'identity',
      value: { kind: 'term', keys: phrase.heads, label: wordsOf(passage, phrase) },
    }),
  ];
}

/** "ransacked Norvane’s offices", "hacked the website of a rival" */
function readTarget(passage: Passage, story: Story, at: number): Claim[] {
  const first = passage.tokens[at + 1]?.word === 'into' ? at + 2 : at + 1;
  const phrase = readNounPhrase(passage, first);
  if (!phrase) return [];
  const of = passage.tokens.findIndex(({ word }, place) => place > phrase.from && place < phrase.to && word === 'of');
  const owner = phrase.owner;
  const isOfSomebody = owner?.isPossessive === true || of > 0;
  const isRoom = passage.tokens.slice(phrase.from, phrase.to).some(({ word }) => rooms.has(word));
  if (!isOfSomebody || !isRoom) return [];
  const key = owner ? story.people.keyOf(owner, passage.article) : (phrase.heads.at(-1) ?? '');
  const label = owner ? story.people.labelOf(key) : wordsOf(passage, { ...phrase, from: of + 1 });
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `broken into ${story.eventOf[passage.article]}`,
      question: 'Whose systems or premises were broken into?',
      type: 'identity',
      value: { kind: 'term', keys: [key], label },
    }),
  ];
}

import type { Claim, Rule } from '../claim.ts';
import { ownerLinks, traceObjectEnds } from '../lexicons/tracing-words.ts';
import { makeClaim } from '../make-claim.ts';
import { type Passage, wordsOf } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';

/** So far behind "traced" the words lie that say to whom. */
const reach = 8;

/** What was traced, and to whom or what: "traced a payment to Norvane", "the leak traced back to Norvane". */
export const tracing: Rule = {
  name: 'traced-to',
  needs: new Set(['traced']),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) =>
      token.word === 'traced' ? [...readObject(passage, story, at), ...readOrigin(passage, story, at)] : [],
    ),
};

/** "traced a forged invoice …" */
function readObject(passage: Passage, story: Story, at: number): Claim[] {
  const next = passage.tokens[at + 1];
  if (next?.kind !== 'word' || next.word === 'back' || traceObjectEnds.has(next.word)) return [];
  const phrase = readNounPhrase(passage, at + 1);
  if (!phrase || phrase.owner?.isPossessive || phrase.heads.length === 0) return [];
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `traced ${story.eventOf[passage.article]}`,
      question: 'What was traced?',
      type: 'identity',
      value: { kind: 'term', keys: phrase.heads, label: wordsOf(passage, phrase) },
    }),
  ];
}

/** "… back to Norvane", "… from Norvane’s accounts", "… used by a gang". */
function readOrigin(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens } = passage;
  const to = tokens.findIndex(({ word }, place) => place > at && place <= at + reach && traceObjectEnds.has(word));
  if (to < 0 || tokens.slice(at, to).some(({ kind }) => kind === 'punctuation')) return [];
  const link = tokens.findIndex(({ word }, place) => place > to && place <= to + 4 && ownerLinks.has(word));
  const first = link < 0 ? to + 1 : link + (/^(?:with|to)$/u.test(tokens[link + 1]?.word ?? '') ? 2 : 1);
  const phrase = readNounPhrase(passage, first);
  if (!phrase) return [];
  const key = phrase.owner ? story.people.keyOf(phrase.owner, passage.article) : phrase.heads.at(-1);
  if (key === undefined) return [];
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `traced to ${story.eventOf[passage.article]}`,
      question: 'To whom or what did the trace lead?',
      type: 'identity',
      value: { kind: 'term', keys: [key], label: phrase.owner ? story.people.labelOf(key) : wordsOf(passage, phrase) },
    }),
  ];
}

import type { Claim, Rule } from '../claim.ts';
import { effortNouns, feats, gains, lossVerbs } from '../lexicons/duration-words.ts';
import { modalVerbs } from '../lexicons/modal-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Duration, readDuration } from '../values/durations.ts';

/** A deed and its duration stand so near: "looted the vaults of three banks over a period of two years". */
const reach = 14;

/** How long a break-in or a theft took, and how much work went into what was taken. */
export const duration: Rule = {
  name: 'how-long',
  needs: new Set([...effortNouns, ...feats]),
  read: (passage, story) =>
    passage.tokens.flatMap((_, at) => {
      const read = readDuration(passage, at);
      if (!read) return [];
      return passage.tokens[at + 1]?.word === 'of'
        ? readEffort(passage, story, at, read)
        : readDeed(passage, story, at, read);
    }),
};

/** "the fruit of years of labour", "stole months of work" */
function readEffort(passage: Passage, story: Story, at: number, { from, value }: Duration): Claim[] {
  const { tokens } = passage;
  const noun = tokens[at + 2]?.word ?? '';
  const before = tokens[from - 1]?.word ?? '';
  const isProduct = before === 'of' && gains.has(tokens[from - 2]?.word ?? '');
  if (!effortNouns.has(noun) || !(isProduct || lossVerbs.has(before))) return [];
  return [
    makeClaim(passage, from, at + 3, {
      slot: `effort ${story.eventOf[passage.article]}`,
      question: 'How much work went into what was taken?',
      type: 'duration',
      value,
    }),
  ];
}

/** "looted … over a period of two years", "copied … in just hours" */
function readDeed(passage: Passage, story: Story, at: number, { from, value }: Duration): Claim[] {
  const { tokens } = passage;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ word }) => word)
    .join(' ');
  const frame = /(?:^| )(?:over|over a period of|for a period of|in just|in only|in under|within)$/u
    .exec(before)?.[0]
    .trim();
  const deed = tokens.findLastIndex(({ word }, place) => place < from && from - place <= reach && feats.has(word));
  if (
    frame === undefined ||
    deed < 0 ||
    tokens.slice(Math.max(0, deed - 3), deed).some(({ word }) => modalVerbs.has(word))
  )
    return [];
  const isJust = /^in (?:just|only)$/u.test(frame);
  return [
    makeClaim(passage, isJust ? from - 1 : from, at + 1, {
      slot: `duration ${story.eventOf[passage.article]}`,
      question: 'How long did the theft take?',
      type: 'duration',
      value,
    }),
  ];
}

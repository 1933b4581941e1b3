import type { Claim, Rule } from '../claim.ts';
import { hoursPerUnit } from '../lexicons/calendar.ts';
import { effortNouns, feats, gains, lossVerbs } from '../lexicons/duration-words.ts';
import { modalVerbs } from '../lexicons/modal-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import type { Interval } from '../values/value.ts';

/** So many of a unit "months" means where nobody counts them: from two to as many as the next unit has. */
const leastOfPlural = 2;
const mostOfPlural = 30;
/** A deed and its duration stand so near: "looted the vaults of three banks over a period of two years". */
const reach = 14;

/** How long a break-in or a theft took, and how much work went into what was taken. */
export const duration: Rule = {
  name: 'how-long',
  needs: new Set([...effortNouns, ...feats]),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      const read = hoursPerUnit.has(token.word.replace(/s$/u, '')) ? readDuration(passage, at) : undefined;
      if (!read) return [];
      return passage.tokens[at + 1]?.word === 'of'
        ? readEffort(passage, story, at, read)
        : readDeed(passage, story, at, read);
    }),
};

type Read = { readonly from: number; readonly value: Interval };

/** The duration that ends with the unit at token `at`. */
function readDuration({ tokens, numbers }: Passage, at: number): Read | undefined {
  const word = tokens[at]?.word ?? '';
  const singular = word.replace(/s$/u, '');
  const hours = hoursPerUnit.get(singular) ?? 0;
  const number = numbers.find(({ to }) => to === at || (to === at - 1 && tokens[to]?.word === '-'));
  if (!number && singular === word) return undefined;
  const [low, high] = number ? [number.low, number.high] : [leastOfPlural, mostOfPlural];
  return {
    from: number?.from ?? at,
    value: {
      kind: 'interval',
      low: low * hours,
      high: high * hours,
      grain: hours / 2,
      unit: 'hours',
      label: number ? `${number.label} ${word}` : word,
    },
  };
}

/** "the fruit of years of labour", "stole months of work" */
function readEffort(passage: Passage, story: Story, at: number, { from, value }: Read): Claim[] {
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
function readDeed(passage: Passage, story: Story, at: number, { from, value }: Read): Claim[] {
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

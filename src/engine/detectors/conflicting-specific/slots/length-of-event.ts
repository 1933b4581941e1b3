import type { Claim, Rule } from '../claim.ts';
import { lastingEvents, momentWords, otherLengths } from '../lexicons/duration-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Duration, readDuration } from '../values/durations.ts';

/** So many tokens may lie between what lasted and how long it did: "took four hours to bring the blaze under control". */
const reach = 6;

/** How long a fire, a siege or a blackout lasted, and how long somebody was stranded. */
export const lengthOfEvent: Rule = {
  name: 'length-of-event',
  needs: new Set(lastingEvents.keys()),
  read: (passage, story) => {
    const durations = passage.tokens.flatMap((_, at) => readDuration(passage, at) ?? []);
    const [duration, ...others] = durations.filter(({ isCounted }) => isCounted);
    return duration && others.length === 0 ? readLength(passage, story, duration) : [];
  },
};

function readLength(passage: Passage, story: Story, { from, to, value }: Duration): Claim[] {
  const { tokens } = passage;
  // "two hours later", "three days ago"
  if (momentWords.has(tokens[to]?.word ?? '')) return [];
  const near = tokens.slice(Math.max(0, from - reach), to + reach);
  const question = near.map(({ word }) => lastingEvents.get(word)).find((known) => known !== undefined);
  if (question === undefined || near.some(({ word }) => otherLengths.has(word))) return [];
  return [
    makeClaim(passage, from, to, {
      slot: `${question} ${story.eventOf[passage.article]}`,
      question,
      type: 'duration',
      grade: 'contradiction',
      change: 'grows',
      value,
    }),
  ];
}

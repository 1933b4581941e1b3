import type { Claim, Rule } from '../claim.ts';
import { endedWords, fireQuestion, lastingWords, momentWords } from '../lexicons/duration-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Duration, readDuration } from '../values/durations.ts';

/** So many tokens may stand between what lasted and "for": "drifted without power for six hours". */
const reach = 4;
/** The same behind "took four hours to": "bring the blaze under control". */
const farReach = 10;

/** How long a fire burned or a siege lasted, and how long somebody was stranded. */
export const lengthOfEvent: Rule = {
  name: 'length-of-event',
  needs: new Set([...lastingWords.keys(), ...endedWords]),
  read: (passage, story) =>
    passage.tokens.flatMap((_, at) => {
      const duration = readDuration(passage, at);
      const question = duration?.isCounted === true ? questionOf(passage, duration) : undefined;
      return duration && question !== undefined ? [toClaim(passage, story, duration, question)] : [];
    }),
};

/** "burned for six hours", "took four hours to put out", "under control in less than 90 minutes" */
function questionOf({ tokens }: Passage, { from, to }: Duration): string | undefined {
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  const isEnded = (first: number, last: number) => tokens.slice(first, last).some(({ word }) => endedWords.has(word));
  const before = wordAt(from - 1);
  // "six hours later"
  if (momentWords.has(wordAt(to))) return undefined;
  if (before === 'took') return wordAt(to) === 'to' && isEnded(to, to + farReach) ? fireQuestion : undefined;
  if (/^(?:after|in|within)$/u.test(before)) return isEnded(from - 3, from - 1) ? fireQuestion : undefined;
  const last = before === 'for' ? from - 2 : from - 1;
  for (let at = last; at > last - reach; at--) {
    const question = lastingWords.get(wordAt(at));
    if (question !== undefined) return before === 'for' || at === last ? question : undefined;
  }
  return undefined;
}

function toClaim(passage: Passage, story: Story, { from, to, value }: Duration, question: string): Claim {
  return makeClaim(passage, from, to, {
    slot: `${question} ${story.eventOf[passage.article]}`,
    question,
    type: 'duration',
    grade: 'contradiction',
    change: 'grows',
    value,
  });
}

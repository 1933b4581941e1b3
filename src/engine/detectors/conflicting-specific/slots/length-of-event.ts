import { articles } from '../../../lexicons/articles.ts';
import { linkingPrepositions } from '../../../lexicons/prepositions.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Claim, Rule } from '../claim.ts';
import { incidentsWithCause } from '../lexicons/cause-words.ts';
import {
  endingWords,
  type LengthQuestion,
  lastingWords,
  momentWords,
  shootingWords,
  unsureWords,
} from '../lexicons/duration-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Duration, readDuration } from '../values/durations.ts';

/** So many tokens may stand between what lasted and "for": "drifted without power for six hours". */
const reach = 4;
/** The same behind "took four hours to": "bring the blaze under control". */
const farReach = 10;

/** How long a fire burned, how soon it was under control or out, and how long somebody was adrift, stranded or trapped. */
export const lengthOfEvent: Rule = {
  name: 'length-of-event',
  needs: new Set([...lastingWords.keys(), ...endingWords.keys()].map((words) => words.slice(words.indexOf(' ') + 1))),
  read: (passage, story) =>
    passage.tokens.flatMap((_, at) => {
      const duration = readDuration(passage, at);
      const asked = duration?.isCounted === true ? questionOf(passage, duration) : undefined;
      return duration && asked && isToldOf(passage, asked) ? [toClaim(passage, story, duration, asked)] : [];
    }),
};

/** "burned for six hours", "took four hours to put out", "under control in less than 90 minutes" */
function questionOf({ tokens }: Passage, { from, to }: Duration): LengthQuestion | undefined {
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  const before = wordAt(from - 1);
  // "six hours later"
  if (momentWords.has(wordAt(to)) || tokens.slice(0, from).some(isOfOther)) return undefined;
  if (before === 'took') return wordAt(to) === 'to' ? findEnding(to, to + farReach) : undefined;
  if (/^(?:after|in|within)$/u.test(before)) return findEnding(from - 3, from - 1);
  const last = before === 'for' ? from - 2 : from - 1;
  for (let at = last; at > last - reach; at--) {
    const asked = lastingWords.get(wordAt(at));
    if (asked !== undefined) return before === 'for' || at === last ? asked : undefined;
  }
  return undefined;

  function findEnding(first: number, end: number): LengthQuestion | undefined {
    for (let at = first; at < end; at++) {
      const asked = endingWords.get(wordAt(at)) ?? endingWords.get(`${wordAt(at - 1)} ${wordAt(at)}`);
      if (asked !== undefined) return asked;
    }
    return undefined;
  }
}

/** Whether a word says that a length is none that happened, or is that of another incident, as one of another year is. */
function isOfOther({ word }: Token): boolean {
  return unsureWords.has(word) || /^(?:19|20)\d\d$/u.test(word);
}

/** Whether the sentence names the fire that is asked for, or means by "it" what the one before names. */
function isToldOf({ tokens, previous }: Passage, { isOfFire }: LengthQuestion): boolean {
  const told = tokens.some(({ word }) => word === 'it') ? [...(previous?.tokens ?? []), ...tokens] : tokens;
  return isOfFire === undefined || told.some(isFire);

  /** In "a row over the mill fire" it is not the fire that lasts; "put out the fire" names it. */
  function isFire({ word }: Token, at: number): boolean {
    if (incidentsWithCause.get(word) !== 'fire' || shootingWords.has(told[at - 1]?.word ?? '')) return false;
    const opener = told.slice(0, at).findLastIndex((token) => articles.has(token.word));
    const before = told[opener - 1]?.word ?? '';
    return !linkingPrepositions.has(before) || before === 'out';
  }
}

function toClaim(
  passage: Passage,
  story: Story,
  { from, to, value }: Duration,
  { question, isOfFire }: LengthQuestion,
): Claim {
  return makeClaim(passage, from, to, {
    slot: `${question} ${story.eventOf[passage.article]}`,
    question,
    type: 'duration',
    grade: isOfFire ? 'contradiction' : 'divergence',
    change: 'grows',
    value,
  });
}

import type { Rule } from '../claim.ts';
import { ends, incidentWords, otherMoments } from '../lexicons/incident-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import { readClockTimes } from '../values/clock-times.ts';
import { timeOfDay } from '../values/compare-values.ts';
import { readDates } from '../values/dates.ts';
import { firstWeekday } from '../values/first-weekday.ts';

/** At what time of day the incident happened that the text tells of. */
export const timeOfIncident: Rule = {
  name: 'time-of-incident',
  needs: incidentWords,
  read: (passage, story) => {
    // "December 25, 2013 3:45 PM" is when the text was posted.
    const times = readClockTimes(passage.tokens).filter(({ from }) => !isYear(passage.tokens[from - 1]?.word ?? ''));
    const [time] = times;
    if (
      time === undefined ||
      times.length > 1 ||
      passage.tokens.some(({ word }) => ends.has(word)) ||
      !isOfIncident(passage, time.from)
    )
      return [];
    // "on Feb. 6": whatever day of the week the text names elsewhere
    const isDated = readDates(passage.tokens).length > 0;
    const { from, to, low, high, label } = time;
    return [
      makeClaim(passage, from, to, {
        slot: `time ${story.eventOf[passage.article]}`,
        question: 'At what time did it happen?',
        type: 'date',
        grade: 'contradiction',
        ownComparison: 'where-supported',
        circumstance: firstWeekday(passage.tokens) ?? (isDated ? null : (story.weekdayOf[passage.article] ?? null)),
        value: { kind: 'interval', low, high, unit: timeOfDay, grain: 1, label },
      }),
    ];
  },
};

/** Whether the words nearest to a time tell of the incident, not of what came of it. */
function isOfIncident({ tokens }: Passage, at: number): boolean {
  const distances = (words: ReadonlySet<string>) =>
    tokens.flatMap(({ word }, place) => (words.has(word) ? [Math.abs(place - at)] : []));
  return Math.min(...distances(incidentWords)) < Math.min(...distances(otherMoments));
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

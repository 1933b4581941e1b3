import type { Rule } from '../claim.ts';
import { weekdayOf } from '../events.ts';
import { incidentWords, otherMoments } from '../lexicons/incident-words.ts';
import { makeClaim } from '../make-claim.ts';
import { readClockTimes } from '../values/clock-times.ts';
import { timeOfDay } from '../values/compare-values.ts';

/** At what time of day the incident happened that the text tells of. */
export const timeOfIncident: Rule = {
  name: 'time-of-incident',
  needs: incidentWords,
  read: (passage, story) => {
    // "December 25, 2013 3:45 PM" is when the text was posted.
    const times = readClockTimes(passage.tokens).filter(({ from }) => !isYear(passage.tokens[from - 1]?.word ?? ''));
    const words = passage.tokens.map(({ word }) => word);
    const isOfIncident = words.some((word) => incidentWords.has(word));
    if (times.length !== 1 || !isOfIncident || words.some((word) => otherMoments.has(word))) return [];
    return times.map(({ from, to, low, high, label }) =>
      makeClaim(passage, from, to, {
        slot: `time ${story.eventOf[passage.article]}`,
        question: 'At what time did it happen?',
        type: 'date',
        grade: 'contradiction',
        ownComparison: 'where-supported',
        circumstance: weekdayOf(passage) ?? story.weekdayOf[passage.article] ?? null,
        value: { kind: 'interval', low, high, unit: timeOfDay, grain: 1, label },
      }),
    );
  },
};

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

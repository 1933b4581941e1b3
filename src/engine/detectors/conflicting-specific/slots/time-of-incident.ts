import type { Rule } from '../claim.ts';
import { weekdayOf } from '../events.ts';
import { incidentWords, otherMoments } from '../lexicons/incident-words.ts';
import { makeClaim } from '../make-claim.ts';
import { readClockTimes } from '../values/clock-times.ts';

/** At what time of day the incident happened that the text tells of. */
export const timeOfIncident: Rule = {
  name: 'time-of-incident',
  read: (passage, story) => {
    const times = readClockTimes(passage.tokens);
    const words = passage.tokens.map(({ word }) => word);
    const isOfIncident = words.some((word) => incidentWords.has(word)) && !words.some((word) => otherMoments.has(word));
    if (times.length !== 1 || !isOfIncident) return [];
    return times.map(({ from, to, low, high, label }) =>
      makeClaim(passage, from, to, {
        slot: `time ${story.eventOf[passage.article]}`,
        question: 'At what time did it happen?',
        type: 'date',
        grade: 'contradiction',
        ownComparison: 'where-supported',
        circumstance: weekdayOf(passage) ?? story.weekdayOf[passage.article] ?? null,
        value: { kind: 'interval', low, high, unit: 'time of day', grain: 1, label },
      }),
    );
  },
};

import type { Rule } from '../claim.ts';
import { announcingVerbs } from '../lexicons/dated-actions.ts';
import { incidentVerbs, otherMoments } from '../lexicons/incident-words.ts';
import { makeClaim } from '../make-claim.ts';
import { readDates } from '../values/dates.ts';

/** So many tokens may stand between what happened and its day: "was shot in the leg outside his home on Friday". */
const reach = 8;

/** On which day the incident happened that the text tells of. */
export const dayOfIncident: Rule = {
  name: 'day-of-incident',
  needs: incidentVerbs,
  read: (passage, story) => {
    const { tokens } = passage;
    const dates = readDates(tokens);
    const [phrase] = dates;
    if (!phrase || dates.length > 1 || tokens.some(({ word }) => otherMoments.has(word))) return [];
    const verb = tokens.findLastIndex(
      ({ word }, at) => at < phrase.from && phrase.from - at <= reach && incidentVerbs.has(word),
    );
    const isJoined =
      verb >= 0 && tokens.slice(verb + 1, phrase.from).every(({ kind }) => kind === 'word' || kind === 'number');
    const isSaid = announcingVerbs.has(tokens[phrase.from - 1]?.word ?? '');
    if (!isJoined || isSaid) return [];
    return [
      makeClaim(passage, phrase.from, phrase.to, {
        slot: `day ${story.eventOf[passage.article]}`,
        question: 'On which day did it happen?',
        type: 'date',
        grade: 'contradiction',
        value: phrase.date,
      }),
    ];
  },
};

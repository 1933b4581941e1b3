import type { Rule } from '../claim.ts';
import { victimNouns } from '../lexicons/victim-words.ts';
import { makeClaim } from '../make-claim.ts';
import { greatestAge } from '../names/age-beside.ts';

/** How old the one boy, girl, man or woman of an event is whom no name is given: "a 16-year-old boy". */
export const ageOfVictim: Rule = {
  name: 'age-of-unnamed',
  needs: new Set(victimNouns.keys()),
  read: (passage, story) =>
    passage.numbers.flatMap((number) => {
      const { tokens } = passage;
      const old = tokens.findIndex(
        ({ word }, at) => at >= number.to && at <= number.to + 3 && /(?:^|-)old$/u.test(word),
      );
      const noun = tokens[old + 1]?.word ?? '';
      const who = victimNouns.get(noun);
      const isYears = tokens.slice(number.to, old + 1).some(({ word }) => word.startsWith('year'));
      const next = tokens[old + 2];
      if (old < 0 || !who || !isYears || number.exact === null || number.exact > greatestAge || next?.isCapital)
        return [];
      return [
        makeClaim(passage, number.core, number.to, {
          slot: `age ${who} ${story.eventOf[passage.article]}`,
          question: `How old is the ${who}?`,
          type: 'quantity',
          grade: 'contradiction',
          change: 'ages',
          value: {
            kind: 'interval',
            low: number.low,
            high: number.high,
            unit: 'years of age',
            grain: 1,
            label: `${number.exact}`,
          },
        }),
      ];
    }),
};

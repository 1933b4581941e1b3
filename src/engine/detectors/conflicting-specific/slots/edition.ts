import type { Rule } from '../claim.ts';
import { datedThings } from '../lexicons/edition-words.ts';
import { makeClaim } from '../make-claim.ts';

/** Of which year a dated thing is: "a 1712 edition of Harkness’s Fables". The slot is that of whoever made it. */
export const edition: Rule = {
  name: 'year-of-edition',
  needs: datedThings,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      const { tokens, names } = passage;
      const thing = tokens[at + 1]?.word ?? '';
      const maker = names.find(({ from }) => from === at + 3);
      const isDated = /^(?:1\d|20)\d\d$/u.test(token.word) && datedThings.has(thing) && tokens[at + 2]?.word === 'of';
      if (!isDated || !maker) return [];
      const year = Number(token.word);
      const key = story.people.keyOf(maker, passage.article);
      return [
        makeClaim(passage, at, at + 1, {
          slot: `${thing} of ${key}`,
          question: `Of which year is the ${thing} of ${story.people.labelOf(key)}?`,
          type: 'date',
          grade: 'contradiction',
          value: { kind: 'interval', low: year, high: year, grain: 1, unit: 'year', label: token.word },
        }),
      ];
    }),
};

import type { Rule } from '../claim.ts';
import { conditions } from '../lexicons/condition-words.ts';
import { makeClaim } from '../make-claim.ts';

/** "critical but stable condition": so many tokens before the noun are looked at. */
const reach = 3;

/** In what condition a named person is in hospital: "Anna Lind is in critical condition". */
export const condition: Rule = {
  name: 'condition-of-patient',
  needs: new Set(['condition']),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      const { tokens, names } = passage;
      if (token.word !== 'condition') return [];
      const from = tokens.findIndex(({ word }, place) => place >= at - reach && place < at && conditions.has(word));
      const patient = names.findLast(({ to, parts }) => to <= at && parts.length > 1);
      if (from < 0 || !patient) return [];
      const key = story.people.keyOf(patient, passage.article);
      // A hospital has no age.
      if (![...story.bearerOfAge.values()].includes(key)) return [];
      const found = tokens.slice(from, at).flatMap(({ word }) => conditions.get(word) ?? []);
      return [
        makeClaim(passage, from, at, {
          slot: `condition ${key}`,
          question: `In what condition is ${story.people.labelOf(key)}?`,
          type: 'status',
          change: 'moves-on',
          value: { kind: 'term', keys: found, label: found.join(' but ') },
        }),
      ];
    }),
};

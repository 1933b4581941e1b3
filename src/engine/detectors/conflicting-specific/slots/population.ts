import type { Rule } from '../claim.ts';
import { inhabitants, populationFrames } from '../lexicons/population-words.ts';
import { makeClaim } from '../make-claim.ts';

/** How many people live in a named place: "Corran, a town of 9,000 people", "Corran … home to 14,000 people". */
export const population: Rule = {
  name: 'population-of-place',
  needs: 'number',
  read: (passage, story) =>
    passage.numbers.flatMap((number) => {
      const { tokens, names } = passage;
      const before = tokens
        .slice(Math.max(0, number.from - 2), number.from)
        .map(({ word }) => word)
        .join(' ');
      const isPopulation = populationFrames.has(before);
      const isOfPeople = before === 'population of' || inhabitants.has(tokens[number.to]?.word.split('-')[0] ?? '');
      const name = names.findLast(({ to }) => to <= number.from);
      if (!isPopulation || !isOfPeople || !name) return [];
      const key = story.people.keyOf(name, passage.article);
      const { low, high, grain, label } = number;
      return [
        makeClaim(passage, number.from, number.to, {
          slot: `population ${key}`,
          question: `How many people live in ${story.people.labelOf(key)}?`,
          type: 'quantity',
          grade: 'contradiction',
          value: { kind: 'interval', low, high, grain, unit: 'people', label },
        }),
      ];
    }),
};

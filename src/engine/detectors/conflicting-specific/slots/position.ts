import type { Claim, Rule } from '../claim.ts';
import { directions } from '../lexicons/units.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readMeasure } from '../values/measures.ts';

/** So many tokens may stand between "west of" and the name of the place: "the town of". */
const reach = 4;

/** In which direction from a named place something happened, and how far away: "30 km west of Corran". */
export const position: Rule = {
  name: 'position-from-place',
  needs: new Set(directions.keys()),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => (directions.has(token.word) ? readPosition(passage, story, at) : [])),
};

function readPosition(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens, numbers, names } = passage;
  const isOf = /^(?:of|from)$/u.test(tokens[at + 1]?.word ?? '');
  const place = names.find(({ from }) => from >= at + 2 && from <= at + 2 + reach);
  const measures = numbers
    .flatMap((number) => readMeasure(tokens, number) ?? [])
    .filter(({ to }) => to === at || (to < at && at - to <= reach && tokens[to]?.word === '('));
  const keys = directions.get(tokens[at]?.word ?? '');
  const nearest = measures[0];
  if (!isOf || !place || !keys || !nearest) return [];
  const key = story.people.keyOf(place, passage.article);
  const event = story.eventOf[passage.article];
  const label = story.people.labelOf(key);
  return [
    makeClaim(passage, at, at + 1, {
      slot: `direction ${event} ${key}`,
      question: `In which direction from ${label} did it happen?`,
      type: 'place',
      grade: 'contradiction',
      value: { kind: 'term', keys, label: keys[0] ?? '' },
    }),
    makeClaim(passage, nearest.from, nearest.to, {
      slot: `distance ${event} ${key}`,
      question: `How far from ${label} did it happen?`,
      type: 'quantity',
      grade: 'contradiction',
      value: nearest.value,
    }),
  ];
}

import type { Claim, Rule } from '../claim.ts';
import { fallVerbs } from '../lexicons/units.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readMeasure } from '../values/measures.ts';
import type { NumberPhrase } from '../values/number-words.ts';

/** Magnitude and depth of an earthquake, the height of a fall. */
export const measureOfEvent: Rule = {
  name: 'measure-of-event',
  needs: new Set(['depth', 'magnitude', ...fallVerbs]),
  read: (passage, story) =>
    passage.numbers.flatMap((number) => [
      ...readMagnitude(passage, story, number),
      ...readDepth(passage, story, number),
      ...readFall(passage, story, number),
    ]),
};

/** "a magnitude 6.1 earthquake", "a 6.1-magnitude quake"; aftershocks have magnitudes of their own. */
function readMagnitude(passage: Passage, story: Story, { core, to, exact, grain }: NumberPhrase): Claim[] {
  const { tokens } = passage;
  const before = tokens[core - 1]?.word === 'of' ? tokens[core - 2]?.word : tokens[core - 1]?.word;
  const after = tokens[to]?.word === '-' ? tokens[to + 1]?.word : tokens[to]?.word;
  const isMagnitude = before === 'magnitude' || after === 'magnitude';
  if (!isMagnitude || exact === null || exact > 10 || tokens.some(({ word }) => word.startsWith('aftershock')))
    return [];
  return [
    makeClaim(passage, core, to, {
      slot: `magnitude ${story.eventOf[passage.article]}`,
      question: 'How strong was the earthquake?',
      type: 'quantity',
      grade: 'contradiction',
      value: { kind: 'interval', low: exact, high: exact, grain, unit: 'magnitude', label: `${exact}` },
    }),
  ];
}

/** "at a depth of 10 km" */
function readDepth(passage: Passage, story: Story, number: NumberPhrase): Claim[] {
  const { tokens } = passage;
  const isDepth = tokens.slice(Math.max(0, number.from - 3), number.from).some(({ word }) => word === 'depth');
  const measure = isDepth ? readMeasure(tokens, number) : undefined;
  if (!measure) return [];
  return [
    makeClaim(passage, measure.from, measure.to, {
      slot: `depth ${story.eventOf[passage.article]}`,
      question: 'How deep did it happen?',
      type: 'quantity',
      grade: 'contradiction',
      value: measure.value,
    }),
  ];
}

/** "fell about 60 metres": whoever fell is the last one named before it, or whose age is. */
function readFall(passage: Passage, story: Story, number: NumberPhrase): Claim[] {
  const { tokens, names } = passage;
  const isFall = tokens.slice(Math.max(0, number.from - 2), number.from).some(({ word }) => fallVerbs.has(word));
  const measure = isFall ? readMeasure(tokens, number) : undefined;
  const name = names.findLast(({ to }) => to <= number.from);
  const key = findBearer(passage, story, number) ?? (name && story.people.keyOf(name, passage.article));
  if (!measure || key === undefined) return [];
  return [
    makeClaim(passage, measure.from, measure.to, {
      slot: `fall ${key}`,
      question: `How far did ${story.people.labelOf(key)} fall?`,
      type: 'quantity',
      grade: 'contradiction',
      value: measure.value,
    }),
  ];
}

/** "A 36-year-old climber fell …": whoever else is 36 in the event. */
function findBearer({ tokens, numbers, article }: Passage, story: Story, { from }: NumberPhrase): string | undefined {
  const age = numbers.find(({ to }) => to < from && tokens.slice(to, to + 3).some(({ word }) => word.endsWith('old')));
  return age?.exact === undefined ? undefined : story.bearerOfAge.get(`${story.eventOf[article]} ${age.exact}`);
}

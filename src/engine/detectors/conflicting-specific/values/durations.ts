import { hoursPerUnit } from '../lexicons/calendar.ts';
import type { Passage } from '../passage.ts';
import type { Interval } from './value.ts';

/** A stretch of time, tokens `from` up to `to`: "six hours", "a six-hour", "months". */
export type Duration = {
  readonly from: number;
  readonly to: number;
  /** False for "months", which nobody counts. */
  readonly isCounted: boolean;
  readonly value: Interval;
};

/** So many of a unit "months" means where nobody counts them: from two to a round upper end, for any unit. */
const leastOfPlural = 2;
const mostOfPlural = 30;

/** The duration whose unit is token `at`. */
export function readDuration({ tokens, numbers }: Passage, at: number): Duration | undefined {
  const word = tokens[at]?.word ?? '';
  const singular = word.replace(/s$/u, '');
  const hours = hoursPerUnit.get(singular);
  if (hours === undefined) return undefined;
  const number = numbers.find(({ to }) => to === at || (to === at - 1 && tokens[to]?.word === '-'));
  if (!number && singular === word) return undefined;
  const [low, high] = number ? [number.low, number.high] : [leastOfPlural, mostOfPlural];
  return {
    from: number?.from ?? at,
    to: at + 1,
    isCounted: number !== undefined,
    value: {
      kind: 'interval',
      low: low * hours,
      high: high * hours,
      grain: hours / 2,
      unit: 'hours',
      label: number ? `${number.label} ${word}` : word,
    },
  };
}

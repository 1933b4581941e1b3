import type { Token } from '../../../reading/tokens.ts';
import { units } from '../lexicons/units.ts';
import type { NumberPhrase } from './number-words.ts';
import type { Interval } from './value.ts';

/** A measured quantity: tokens `from` up to `to`. */
export type Measure = { readonly from: number; readonly to: number; readonly value: Interval };

/** Two conversions of one measure may be so far apart, as a share. */
const slack = 0.03;

/** The number with the unit behind it ("260ft", "80 metres", "40-foot") in metres or kilograms. */
export function readMeasure(
  tokens: readonly Token[],
  { from, to, low, high, grain, label }: NumberPhrase,
): Measure | undefined {
  const at = tokens[to]?.word === '-' ? to + 1 : to;
  const word = tokens[at]?.word ?? '';
  const unit = units.get(word) ?? units.get(word.replace(/s$/u, '')) ?? units.get(word.replace(/es$/u, ''));
  if (!unit) return undefined;
  return {
    from,
    to: at + 1,
    value: {
      kind: 'interval',
      low: low * unit.size * (1 - slack),
      high: high * unit.size * (1 + slack),
      grain: grain * unit.size,
      unit: unit.measures,
      label: `${label} ${word}`,
    },
  };
}

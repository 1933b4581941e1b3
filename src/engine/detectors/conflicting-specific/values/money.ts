import type { Token } from '../../../reading/tokens.ts';
import { currencySigns, currencyWords } from '../lexicons/currencies.ts';
import type { NumberPhrase } from './number-words.ts';
import type { Interval } from './value.ts';

/** A sum of money: tokens `from` up to `to`. Currencies are never converted. */
export type Money = { readonly from: number; readonly to: number; readonly value: Interval };

/** The number with the sign before it or the currency behind it: "£200m", "$2.6-million", "two million euros". */
export function readMoney(tokens: readonly Token[], number: NumberPhrase): Money | undefined {
  const { core, to, low, high, grain, label } = number;
  const sign = currencySigns.get(tokens[core - 1]?.word ?? '');
  const at = tokens[to]?.word === '-' ? to + 1 : to;
  const word = currencyWords.get(tokens[at]?.word ?? '');
  const unit = sign ?? word;
  if (unit === undefined) return undefined;
  return {
    from: sign === undefined ? number.from : Math.min(number.from, core - 1),
    to: sign === undefined ? at + 1 : to,
    value: { kind: 'interval', low, high, grain, unit, label: `${label} ${unit}` },
  };
}

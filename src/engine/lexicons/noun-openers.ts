// Words before a noun: what stands behind them is no verb. Our own list.
import { possessivePronouns } from './possessive-pronouns.ts';

export const nounOpeners: ReadonlySet<string> = new Set([
  ...possessivePronouns,
  'a',
  'an',
  'any',
  'by',
  'for',
  'from',
  'in',
  'no',
  'of',
  'on',
  'some',
  'that',
  'the',
  'this',
  'with',
]);

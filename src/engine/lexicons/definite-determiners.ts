// Words before a noun that say that the reader knows already which one is meant.
import { possessivePronouns } from './possessive-pronouns.ts';

export const definiteDeterminers: ReadonlySet<string> = new Set([
  ...possessivePronouns,
  'all',
  'both',
  'each',
  'every',
  'that',
  'the',
  'these',
  'this',
  'those',
]);

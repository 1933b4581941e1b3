// Words before a noun that say that the reader knows already which one is meant. Collected by hand for this project.
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

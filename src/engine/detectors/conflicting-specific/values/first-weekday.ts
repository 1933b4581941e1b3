import type { Token } from '../../../reading/tokens.ts';
import { weekdays } from '../lexicons/calendar.ts';

/** The first day of the week that a sentence names, in lower case. */
export function firstWeekday(tokens: readonly Token[]): string | undefined {
  return tokens.find(({ word, isCapital }) => isCapital && weekdays.has(word))?.word;
}

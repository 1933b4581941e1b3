import type { Passage } from '../passage.ts';
import type { Name } from './find-names.ts';

/** Years; a greater number is no age of a person. */
export const greatestAge = 110;
/** Between "34-year-old" and a name: hyphens, "year", "old", and a word or two of what the person is. */
const reach = 7;

/** The age that stands beside a name, as a number: "Anna Lind, 34", "Anna Lind (34)", "34-year-old teacher Anna Lind". */
export function ageBeside({ tokens, numbers }: Passage, { from, to }: Name): number | undefined {
  if (numbers.length === 0) return undefined;
  const mark = tokens[to]?.word;
  const found = numbers.find((number) => {
    if (number.exact === null || number.exact > greatestAge || !Number.isInteger(number.exact)) return false;
    if (number.from === to + 1) return mark === ',' || mark === '(';
    if (number.to > from || from - number.to > reach) return false;
    return tokens.slice(number.to, from).some(({ word }) => word === 'old' || word === 'year-old');
  });
  return found?.exact ?? undefined;
}

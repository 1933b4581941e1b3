import { countBefore } from './count-before.ts';

/** The place of the first number that is not below a value, in numbers in order; their count where there is none. */
export function firstAtOrAfter(sorted: readonly number[], value: number): number {
  return countBefore(sorted, value, (number) => number);
}

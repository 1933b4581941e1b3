import { badInput } from './bad-input.ts';

/**
 * Tells why nothing was done, or not everything.
 *
 * @returns the exit code for bad input
 */
export function refuse(...sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return badInput;
}

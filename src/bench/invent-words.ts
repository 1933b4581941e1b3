import type { Draws } from './create-draws.ts';

const onsets = ['b', 'br', 'c', 'd', 'f', 'g', 'gr', 'h', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const codas = ['ck', 'l', 'm', 'n', 'nd', 'r', 'st', 't'];
const glue = ['the', 'of', 'a', 'in', 'to', 'and', 'on', 'with', 'for', 'its', 'by', 'from'];

/** How many words there are to draw from; as in newspapers, the first ones are drawn most. */
const vocabulary = 20_000;

/** A stretch of words that no language has, among the little words that a third of any English text consists of. */
export function inventWords(draws: Draws, count: number): string {
  return Array.from({ length: count }, (_, place) => (place % 3 === 0 ? draws.pick(glue) : inventWord(draws))).join(
    ' ',
  );
}

/** A word of two syllables; frequencies fall off about as ranks rise. */
export function inventWord(draws: Draws): string {
  const rank = Math.floor(vocabulary ** (draws.draw(1_000_000) / 1_000_000));
  let rest = rank * 7919;
  let word = '';
  for (let syllable = 0; syllable < 2; syllable++) {
    word += take(onsets) + take(vowels);
  }
  return word + take(codas);

  function take(parts: readonly string[]): string {
    const part = parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
    return part;
  }
}

/**
 * The short name of a text in its story: A to Z, then A2, B2 and so on.
 *
 * @param place from 0, in the order of the story
 */
export function letterOf(place: number): string {
  const letter = String.fromCodePoint('A'.charCodeAt(0) + (place % 26));
  const round = Math.floor(place / 26);
  return round === 0 ? letter : `${letter}${round + 1}`;
}

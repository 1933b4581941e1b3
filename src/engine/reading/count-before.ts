/**
 * How many entries of a list stand before a place. Takes logarithmic time.
 *
 * @param entries in the order of their places
 * @param placeOf where an entry stands: an offset, or the index of a token
 */
export function countBefore<Entry>(
  entries: readonly Entry[],
  place: number,
  placeOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && placeOf(entry) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

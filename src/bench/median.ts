/** The middle one of an odd number of measurements. */
export function median(measured: readonly number[]): number {
  const middle = measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)];
  if (middle === undefined) throw new Error('Expected measurements, found none');
  return middle;
}

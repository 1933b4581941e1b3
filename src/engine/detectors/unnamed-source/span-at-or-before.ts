import type { Span } from '../../annotation.ts';

/** The last of some spans, in order, that begins at or before an offset. Takes logarithmic time. */
export function spanAtOrBefore(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

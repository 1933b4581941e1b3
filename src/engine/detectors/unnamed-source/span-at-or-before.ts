import type { Span } from '../../annotation.ts';
import { countBefore } from '../../reading/count-before.ts';

/** The last of some spans, in order, that begins at or before an offset. Takes logarithmic time. */
export function spanAtOrBefore(spans: readonly Span[], offset: number): Span | undefined {
  return spans[countBefore(spans, offset + 1, ({ start }) => start) - 1];
}

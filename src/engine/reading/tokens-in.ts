import type { Span } from '../annotation.ts';
import type { Token } from './tokens.ts';

/** The tokens that lie in a span, as indices `from` (included) to `to` (not included). Takes logarithmic time. */
export function tokensIn(tokens: readonly Token[], span: Span): { from: number; to: number } {
  return { from: firstAtOrAfter(tokens, span.start), to: firstAtOrAfter(tokens, span.end) };
}

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

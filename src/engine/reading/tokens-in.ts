import type { Span } from '../annotation.ts';
import { countBefore } from './count-before.ts';
import type { Token } from './tokens.ts';

/** The tokens that lie in a span, as indices `from` (included) to `to` (not included). Takes logarithmic time. */
export function tokensIn(tokens: readonly Token[], span: Span): { from: number; to: number } {
  return { from: countBefore(tokens, span.start, startOf), to: countBefore(tokens, span.end, startOf) };
}

function startOf({ start }: Span): number {
  return start;
}

import type { Span } from './annotation.ts';

/** Whether two spans of one text share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

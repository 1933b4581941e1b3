import type { Span } from '../../annotation.ts';
import { spanAtOrBefore } from './span-at-or-before.ts';

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged.at(-1);
    if (before === undefined || start > before.end) merged.push({ start, end });
    else merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return merged;
}

/** Whether a span lies in one of the merged spans without touching its start. */
export function isInsideSpan(merged: readonly Span[], { start, end }: Span): boolean {
  const around = spanAtOrBefore(merged, start);
  return around !== undefined && around.start < start && end < around.end;
}

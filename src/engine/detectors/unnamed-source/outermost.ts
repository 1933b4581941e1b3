import type { SourceUse } from './source-use.ts';

/** Of uses that overlap, the one that begins first, and of those that begin together the longest; in order of the text. */
export function outermost(uses: readonly SourceUse[]): SourceUse[] {
  const sorted = uses.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: SourceUse[] = [];
  for (const use of sorted) {
    const before = kept.at(-1);
    if (before === undefined || use.span.start >= before.span.end) kept.push(use);
  }
  return kept;
}

import type { Span } from './annotation.ts';

/**
 * Words of a text by which a place in it is found again, in the manner of the W3C's TextQuoteSelector: the words, and,
 * where they stand in several places, what comes right before or after them, or which of the places is meant.
 */
export type TextQuote = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** 1 for the first place that fits. */
  readonly occurrence?: number | undefined;
};

/** Every place where the words stand in their context, in order. */
export function findTextQuote(text: string, { exact, prefix = '', suffix = '', occurrence }: TextQuote): Span[] {
  if (exact === '') throw new Error('Expected a text quote with words, found an empty one');
  const places: Span[] = [];
  const words = prefix + exact + suffix;
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) {
    const start = from + prefix.length;
    places.push({ start, end: start + exact.length });
  }
  return occurrence === undefined ? places : places.slice(occurrence - 1, occurrence);
}

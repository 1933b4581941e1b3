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

/** Words with what stands around them: the values of a W3C TextQuoteSelector. */
export type QuoteInContext = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** Code units of context on each side, where the text has as many. */
const contextLength = 32;

/**
 * The words of a span, with a prefix so long that both together stand in one place of the text only. Where not even all
 * that comes before them does that, the suffix grows until the three together do.
 */
export function quoteInContext(text: string, { start, end }: Span): QuoteInContext {
  const exact = text.slice(start, end);
  let from = characterStart(text, start - contextLength);
  while (from > 0 && !standsOnce(text, text.slice(from, end))) from = characterStart(text, start - 2 * (start - from));
  let to = characterEnd(text, end + contextLength);
  while (to < text.length && !standsOnce(text, text.slice(from, to))) to = characterEnd(text, end + 2 * (to - end));
  return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

function standsOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) === -1;
}

/** What goes on a character that began before: the second half of a pair, a combining mark. */
const continuation = /[\uDC00-\uDFFF\p{M}]/u;

function characterStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && continuation.test(text.charAt(at))) at -= 1;
  return at;
}

function characterEnd(text: string, offset: number): number {
  let at = Math.min(text.length, offset);
  while (at < text.length && continuation.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * Turns offsets into numbers of Unicode code points before them, as a W3C TextPositionSelector counts.
 *
 * @returns for any offset from 0 to the length of the text; one inside a surrogate pair counts its first half
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSecondHalf(text, at)) count += 1;
    before[at + 1] = count;
  }
  return (offset) => {
    const found = before[offset];
    if (found === undefined) throw new Error(`Expected an offset of 0 to ${text.length}, found ${offset}`);
    return found;
  };
}

function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

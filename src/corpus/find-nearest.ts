import search from 'approx-string-match';
import type { Span } from '../engine/annotation.ts';
import { wholeWords } from '../markdown/whole-words.ts';

/** Longer words are looked for by their two ends, so that the time grows with the text alone. */
const longestPattern = 96;

/** Differences a character that words may have and still be taken for the same. */
const mostDifferences = 0.4;

/**
 * The stretch of a text that is nearest to some words: whole words, without space around them; the first where several are
 * as near. Null where nothing resembles them. Takes time in proportion to the length of the text.
 */
export function findNearest(text: string, words: string): Span | null {
  const sought = words.trim();
  const head = searchFor(text, sought.slice(0, longestPattern));
  if (head === null) return null;
  const furthest = head.start + Math.ceil(sought.length * (1 + mostDifferences));
  const tail = searchFor(text.slice(head.end, furthest), sought.slice(longestPattern).slice(-longestPattern));
  const nearest = tidy(text, tail === null ? head : { start: head.start, end: head.end + tail.end }, sought);
  const isAlike = nearest.end > nearest.start && nearest.end - nearest.start < 2 * sought.length;
  return isAlike ? nearest : null;
}

/** Of places that are as near, the first whose length fits best. */
function searchFor(text: string, pattern: string): Span | null {
  if (pattern === '') return null;
  let nearest: Span | null = null;
  let nearestBy = Number.POSITIVE_INFINITY;
  for (const { start, end } of search(text, pattern, Math.max(1, Math.floor(pattern.length * mostDifferences)))) {
    const differsBy = Math.abs(end - start - pattern.length);
    if (differsBy < nearestBy) {
      nearest = { start, end };
      nearestBy = differsBy;
    }
  }
  return nearest;
}

/** Whole words; what stands around them is left out where none of it is sought. */
function tidy(text: string, span: Span, sought: string): Span {
  const { start, end } = wholeWords(text, span);
  const words = text.slice(start, end);
  const before = (isWord.test(sought.charAt(0)) ? noWords : /^\s+/u).exec(words)?.[0] ?? '';
  const after = isWord.test(sought.charAt(sought.length - 1)) ? noWords : /^\s+/u;
  const backwards = [...words.slice(before.length)].toReversed().join('');
  return { start: start + before.length, end: end - (after.exec(backwards)?.[0].length ?? 0) };
}

const isWord = /[\p{L}\p{M}\p{N}]/u;
const noWords = /^[^\p{L}\p{M}\p{N}]+/u;

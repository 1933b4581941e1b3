const wordsAMinute = 200;

/** How long a text takes to read at an easy pace; at least one minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

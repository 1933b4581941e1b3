import { addedEndings, swappedEndings } from '../lexicons/spelling-endings.ts';

/** From this length on, two slips are allowed; below it, one. */
const longWord = 7;
const shortestWord = 4;

/** The pairs of words that are one or two slips of the pen apart. Linear in the number of words: each is looked up by its remains. */
export function findNearWords(words: readonly string[]): [string, string][] {
  const wordsByRemains = new Map<string, string[]>();
  for (const word of words.filter(({ length }) => length >= shortestWord)) {
    for (const rest of remains(word)) {
      const known = wordsByRemains.get(rest);
      if (known) known.push(word);
      else wordsByRemains.set(rest, [word]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const near of wordsByRemains.values()) {
    for (const [place, a] of near.entries()) {
      for (const b of near.slice(place + 1)) {
        if (isSlip(a, b)) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a]);
      }
    }
  }
  return [...pairs.values()];
}

/**
 * Whether one of the words may be a misspelling of the other, and not another word.
 *
 * @param most slips allowed in a long word
 */
export function isSlip(a: string, b: string, most = 2): boolean {
  // "O'Brien" and "OBrien" are one spelling, written down in two ways.
  if (a.replace("'", '') === b.replace("'", '') || Math.min(a.length, b.length) < shortestWord) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && addedEndings.has(long.slice(short.length)) && long.at(-1) !== long.at(-2)) return false;
  if (short.length === long.length && short.slice(0, -1) === long.slice(0, -1) && swappedEndings.has(short.slice(-1)))
    return !swappedEndings.has(long.slice(-1));
  if (letters(a) === letters(b)) return a[0] === b[0];
  const allowed = short.length >= longWord && a[0] === b[0] ? most : 1;
  return distance(a, b, allowed) <= allowed;
}

/** The word, what is left of it without any one letter, and its letters in order: near words share one of these. */
function remains(word: string): Set<string> {
  const found = new Set([word, `=${letters(word)}`]);
  for (let at = 0; at < word.length; at++) {
    const once = word.slice(0, at) + word.slice(at + 1);
    found.add(once);
    if (word.length < longWord) continue;
    for (let next = at; next < once.length; next++) found.add(once.slice(0, next) + once.slice(next + 1));
  }
  return found;
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/** Letters to add, leave out, replace or swap with their neighbour; counting ends above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[line - 1] === b[column - 1] ? 0 : 1;
      const isSwap = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + cost,
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

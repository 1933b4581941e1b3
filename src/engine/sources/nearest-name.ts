/** The name that takes the fewest changes of a letter, if it takes less than half of them; the first of several. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = name.length / 2;
  for (const other of names) {
    const changes = changesBetween(name.toLowerCase(), other.toLowerCase());
    if (changes >= fewest) continue;
    nearest = other;
    fewest = changes;
  }
  return nearest;
}

/** Letters that are to be added, dropped or changed. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let place = 1; place <= other.length; place++) {
      const change = one[at - 1] === other[place - 1] ? 0 : 1;
      next.push(Math.min((row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1, (row[place - 1] ?? 0) + change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

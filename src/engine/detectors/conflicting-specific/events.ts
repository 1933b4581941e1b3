import { weekdays } from './lexicons/calendar.ts';
import { createGroups } from './names/create-groups.ts';
import type { Passage } from './passage.ts';

/** How many of its most frequent names stand for an article. */
const namesPerArticle = 10;

/**
 * For each article the event that it tells of: two articles tell of one event where they share three of the names that
 * they use most. Articles are looked up by triples of names, so time is linear in their number.
 */
export function tellEventsApart(passages: readonly Passage[], ids: readonly string[]): string[] {
  const groups = createGroups();
  const articleByTriple = new Map<string, string>();
  for (const [article, names] of countNames(passages, ids.length).entries()) {
    const id = ids[article] ?? '';
    const words = [...names]
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .slice(0, namesPerArticle)
      .map(([word]) => word)
      .sort();
    for (const triple of triplesOf(words)) {
      const other = articleByTriple.get(triple);
      if (other === undefined) articleByTriple.set(triple, id);
      else groups.join(other, id);
    }
  }
  return ids.map(groups.nameOf);
}

function countNames(passages: readonly Passage[], articles: number): Map<string, number>[] {
  const counts = Array.from({ length: articles }, () => new Map<string, number>());
  for (const { article, names } of passages) {
    const count = counts[article];
    for (const part of names.flatMap(({ parts }) => parts)) count?.set(part, (count.get(part) ?? 0) + 1);
  }
  return counts;
}

function* triplesOf(words: readonly string[]): Generator<string> {
  for (const [first, a] of words.entries()) {
    for (const [second, b] of words.slice(first + 1).entries()) {
      for (const c of words.slice(first + second + 2)) yield `${a} ${b} ${c}`;
    }
  }
}

/** The first day of the week that a sentence names. */
export function weekdayOf({ tokens }: Passage): string | undefined {
  return tokens.find(({ word, isCapital }) => isCapital && weekdays.has(word))?.word;
}

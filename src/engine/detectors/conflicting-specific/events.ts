import { weekdays } from './lexicons/calendar.ts';
import { ageBeside } from './names/age-beside.ts';
import { createGroups } from './names/create-groups.ts';
import type { Passage } from './passage.ts';

/** How many of its most frequent names stand for an article. */
const namesPerArticle = 10;

/**
 * For each article the event that it tells of: two articles tell of one event where they share three of the names that
 * they use most, or somebody's full name and age. Articles are looked up by such clues, so time is linear in their number.
 */
export function tellEventsApart(passages: readonly Passage[], ids: readonly string[]): string[] {
  if (ids.length < 2) return [...ids];
  const groups = createGroups();
  const articleByClue = new Map<string, string>();
  const tell = (id: string, clue: string) => {
    const other = articleByClue.get(clue);
    if (other === undefined) articleByClue.set(clue, id);
    else groups.join(other, id);
  };
  for (const passage of passages) {
    for (const clue of findAges(passage)) tell(ids[passage.article] ?? '', clue);
  }
  for (const [article, names] of countNames(passages, ids.length).entries()) {
    const id = ids[article] ?? '';
    const words = [...names]
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .slice(0, namesPerArticle)
      .map(([word]) => word)
      .sort();
    for (const triple of triplesOf(words)) tell(id, triple);
  }
  return ids.map(groups.nameOf);
}

/** "anna lindqvist 34" */
function findAges(passage: Passage): string[] {
  return passage.names
    .filter(({ parts }) => parts.length > 1)
    .flatMap((name) => {
      const age = ageBeside(passage, name);
      return age === undefined ? [] : [`${name.parts[0]} ${name.parts.at(-1)} ${age}`];
    });
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

import { ageBeside } from './names/age-beside.ts';
import { createGroups } from './names/create-groups.ts';
import type { Passage } from './passage.ts';

/** How many of its names stand for an article. */
const namesPerArticle = 10;
/** So many of three names have several words: agencies and countries, of one word, are named in any text. */
const leastLongNames = 2;

/**
 * For each article the event that it tells of: two articles tell of one event where they share three words of the names
 * that they use most, three whole names, or somebody's full name and age. Articles are looked up by such clues, so time is
 * linear in their number.
 */
export function tellEventsApart(passages: readonly Passage[], ids: readonly string[]): string[] {
  if (ids.length < 2) return [...ids];
  const groups = createGroups();
  const articleByClue = new Map<string, string>();
  const tell = (article: number, clue: string) => {
    const id = ids[article] ?? '';
    const other = articleByClue.get(clue);
    if (other === undefined) articleByClue.set(clue, id);
    else groups.join(other, id);
  };
  for (const passage of passages) {
    for (const clue of findAges(passage)) tell(passage.article, clue);
  }
  const words = countByArticle(passages, ids.length, ({ names }) => names.flatMap(({ parts }) => parts));
  for (const [article, counts] of words.entries()) {
    for (const triple of triplesOf(mostFrequent(counts))) tell(article, triple);
  }
  const sentences = passages.filter(isSentence);
  const whole = countByArticle(sentences, ids.length, ({ names }) => names.map(({ parts }) => parts.join('_')));
  for (const [article, counts] of leaveOutLonely(whole).entries()) {
    for (const triple of triplesOf(mostFrequent(counts))) {
      const longNames = triple.split(' ').filter((name) => name.includes('_'));
      if (longNames.length >= leastLongNames) tell(article, triple);
    }
  }
  return ids.map(groups.nameOf);
}

/** Captions, bylines and what else stands around a text ("Video Player Close") end without a stop. */
function isSentence({ tokens }: Passage): boolean {
  return tokens.slice(-2).some(({ word }) => /^[.!?…]$/u.test(word));
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

/** How often each article has each of the words that its passages give. */
function countByArticle(
  passages: readonly Passage[],
  articles: number,
  wordsIn: (passage: Passage) => readonly string[],
): Map<string, number>[] {
  const counts = Array.from({ length: articles }, () => new Map<string, number>());
  for (const passage of passages) {
    const count = counts[passage.article];
    for (const word of wordsIn(passage)) count?.set(word, (count.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What one article alone has links it to no other. */
function leaveOutLonely(counts: readonly Map<string, number>[]): Map<string, number>[] {
  const articlesWith = new Map<string, number>();
  for (const word of counts.flatMap((own) => [...own.keys()]))
    articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
  return counts.map((own) => new Map([...own].filter(([word]) => (articlesWith.get(word) ?? 0) > 1)));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, namesPerArticle)
    .map(([word]) => word)
    .sort();
}

function* triplesOf(words: readonly string[]): Generator<string> {
  for (const [first, a] of words.entries()) {
    for (const [second, b] of words.slice(first + 1).entries()) {
      for (const c of words.slice(first + second + 2)) yield `${a} ${b} ${c}`;
    }
  }
}

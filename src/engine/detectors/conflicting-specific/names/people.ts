import type { Passage } from '../passage.ts';
import { createGroups } from './create-groups.ts';
import type { Name } from './find-names.ts';
import { findSpellings, type SpellingPair } from './find-spellings.ts';

/** Who or what the names of a story mean. */
export type People = {
  /** Key of the bearer of a name: the same for "Ines Calvo", "Ines Calvo Prado" and, after either, "Calvo". */
  readonly keyOf: (name: Name, article: number) => string;
  /** The fullest way in which the name of a key is written, for questions. */
  readonly labelOf: (key: string) => string;
  /** Words of names that are spelled in two ways. */
  readonly wordsSpelledTwice: ReadonlySet<string>;
  /** The two spellings of each name that is spelled in two ways, by its key. */
  readonly spellingsOf: (key: string) => readonly SpellingPair[];
};

/** Links short forms, longer forms and misspellings of the names of a story. Linear in the number of names. */
export function meetPeople(
  passages: readonly Passage[],
  lowerCaseWords: ReadonlySet<string>,
  eventOf: readonly string[],
): People {
  const groups = createGroups();
  const labels = new Map<string, string>();
  /** A form that may stand for more than one bearer -> keys of all that it may stand for. */
  const bearersByShort = new Map<string, Set<string>>();
  for (const { names, article, text } of passages) {
    for (const name of names) {
      const key = fullKey(name);
      const known = labels.get(key);
      if (known === undefined || name.end - name.start >= known.length) {
        const written = text.slice(name.start, name.end).replaceAll(/\s+/gu, ' ');
        if (isFuller(written, known)) labels.set(key, written);
      }
      if (name.parts.length > 1) add(bearersByShort, `${article} ${name.parts.at(-1)}`, key);
      if (name.parts.length > 2) add(bearersByShort, name.parts.slice(0, 2).join(' '), key);
    }
  }
  for (const [short, bearers] of bearersByShort) {
    const [only] = bearers;
    if (bearers.size === 1 && only !== undefined && labels.has(short)) groups.join(short, only);
  }
  const pairs = findSpellings(passages, lowerCaseWords, fullKey, eventOf);
  for (const { keys } of pairs) groups.join(...keys);
  const spellings = Map.groupBy(pairs, ({ keys: [key] }) => groups.nameOf(key));
  return {
    keyOf: (name, article) => {
      if (name.parts.length > 1) return groups.nameOf(fullKey(name));
      const known = bearersByShort.get(`${article} ${name.parts[0]}`);
      if (known === undefined) return groups.nameOf(fullKey(name));
      const bearers = new Set([...known].map(groups.nameOf));
      const [only] = bearers;
      return bearers.size === 1 && only !== undefined ? only : groups.nameOf(fullKey(name));
    },
    labelOf: (key) => labels.get(key) ?? key,
    wordsSpelledTwice: new Set(pairs.flatMap(({ words }) => words)),
    spellingsOf: (key) => spellings.get(key) ?? [],
  };
}

/** First and last part: middle names come and go. */
function fullKey({ parts }: Name): string {
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return parts.length > 1 ? `${first} ${last}` : first;
}

function isFuller(written: string, known: string | undefined): boolean {
  if (known === undefined || written.length > known.length) return true;
  return written.length === known.length && written < known;
}

function add<Key, Member>(sets: Map<Key, Set<Member>>, key: Key, member: Member): void {
  const known = sets.get(key);
  if (known) known.add(member);
  else sets.set(key, new Set([member]));
}

import type { Passage } from '../passage.ts';
import { createGroups } from './create-groups.ts';
import type { Name } from './find-names.ts';
import { findNearWords } from './near-words.ts';

/** Who or what the names of a story mean. */
export type People = {
  /** Key of the bearer of a name: the same for "Edgar Sanchez", "Edgar Sanchez Rios" and, after either, "Sanchez". */
  readonly keyOf: (name: Name, article: number) => string;
  /** The fullest way in which the name of a key is written, for questions. */
  readonly labelOf: (key: string) => string;
  /** Names that are one slip of the pen apart and never stand in one article: the place of the part that differs. */
  readonly spellings: readonly Spelling[];
};

/** One name in two spellings. */
export type Spelling = { readonly key: string; readonly part: string; readonly other: string };

/** Links short forms, longer forms and misspellings of the names of a story. Linear in the number of names. */
export function meetPeople(passages: readonly Passage[], lowerCaseWords: ReadonlySet<string>): People {
  const groups = createGroups();
  const labels = new Map<string, string>();
  const articlesByName = new Map<string, Set<number>>();
  const fullByShort = new Map<string, Set<string>>();
  for (const { names, article, text } of passages) {
    for (const name of names) {
      const key = fullKey(name);
      add(articlesByName, key, article);
      const written = text.slice(name.start, name.end);
      const known = labels.get(key);
      if (known === undefined || written.length > known.length || (written.length === known.length && written < known))
        labels.set(key, written);
      if (name.parts.length > 1) add(fullByShort, `${article} ${name.parts.at(-1)}`, key);
      const [first, second, third] = name.parts;
      if (first !== undefined && second !== undefined && third !== undefined)
        add(fullByShort, `${first} ${second}`, key);
    }
  }
  for (const [short, fulls] of fullByShort) {
    const [only] = fulls;
    if (fulls.size === 1 && only !== undefined && articlesByName.has(short)) groups.join(short, only);
  }
  const spellings = findSpellings(articlesByName, lowerCaseWords);
  for (const { names } of spellings) groups.join(...names);
  return {
    keyOf: (name, article) => {
      if (name.parts.length > 1) return groups.nameOf(fullKey(name));
      const fulls = new Set([...(fullByShort.get(`${article} ${name.parts[0]}`) ?? [])].map(groups.nameOf));
      const [only] = fulls;
      return fulls.size === 1 && only !== undefined ? only : fullKey(name);
    },
    labelOf: (key) => labels.get(key) ?? key,
    spellings: spellings.map(({ names: [name], part, other }) => ({ key: groups.nameOf(name), part, other })),
  };
}

/** First and last part: middle names come and go. */
function fullKey({ parts }: Name): string {
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return parts.length > 1 ? `${first} ${last}` : first;
}

function findSpellings(articlesByName: ReadonlyMap<string, ReadonlySet<number>>, lowerCaseWords: ReadonlySet<string>) {
  const spellings: { names: [string, string]; part: string; other: string }[] = [];
  const varyingByFixed = new Map<string, Set<string>>();
  for (const name of articlesByName.keys()) {
    const [first, last] = name.split(' ');
    if (first === undefined || last === undefined) continue;
    add(varyingByFixed, `* ${last}`, first);
    add(varyingByFixed, `${first} *`, last);
  }
  for (const [fixed, varying] of varyingByFixed) {
    if (varying.size < 2) continue;
    const words = [...varying].filter((word) => !lowerCaseWords.has(word)).sort();
    for (const [part, other] of findNearWords(words)) {
      const names: [string, string] = [fixed.replace('*', part), fixed.replace('*', other)];
      const [here, there] = names.map((name) => articlesByName.get(name) ?? new Set<number>());
      if (here && there && here.isDisjointFrom(there)) spellings.push({ names, part, other });
    }
  }
  return spellings;
}

function add<Key, Member>(sets: Map<Key, Set<Member>>, key: Key, member: Member): void {
  const known = sets.get(key);
  if (known) known.add(member);
  else sets.set(key, new Set([member]));
}

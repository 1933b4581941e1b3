import type { Gender } from '../reading/name-forms.ts';
import { generationWords } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import type { NamedPerson } from './named-people.ts';
import type { SourceJoin } from './source.ts';

/** Who in a story bears a name: the fullest form of it, or several whom it may mean. */
export type Bearer = {
  readonly name: string;
  /** Why another name is given than was asked for. */
  readonly rule: Extract<SourceJoin, { rule: unknown }>['rule'] | null;
  readonly mayBe: readonly string[];
};

type Person = {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Surname, with what tells a son from his father. */
  readonly last: string;
  readonly gender: Gender | undefined;
};

/**
 * Brings the names of people in the texts of one story together where they can only mean one: "John Stone" and "John A.
 * Stone", "J. Stone", and "Stone" where nobody else is called so. Father and son, and names that could mean two, stay apart.
 * Takes time in proportion to the number of names.
 *
 * @param people everybody whom any of the texts names, by the fullest name in that text
 */
export function findSamePeople(people: readonly NamedPerson[]): (name: string) => Bearer {
  const byKey = new Map<string, Person>();
  for (const person of people.map(parse)) {
    const known = byKey.get(person.key);
    byKey.set(person.key, known ? { ...known, gender: known.gender ?? person.gender } : person);
  }
  const full = [...byKey.values()].filter(({ words }) => words.length > 1);
  const written = full.filter(({ words }) => !isInitial(words[0]));
  const byEnds = Map.groupBy(written, ({ words, last }) => `${words[0]} ${last}`);
  const whole = new Map(written.map((person) => [person.key, withMiddleName(person)]));
  const byInitial = bearersBy([...whole.values()], ({ words, last }) => `${words[0]?.charAt(0)} ${last}`);
  const bySurname = bearersBy(
    full.map((person) => whole.get(person.key) ?? withGivenName(person)),
    ({ last }) => last.split(' ')[0] ?? '',
  );
  return (name) => {
    const person = byKey.get(nameKey(name)) ?? parse({ name, gender: undefined });
    if (person.words.length === 1) return ofSurname(person);
    const fullest = whole.get(person.key) ?? withGivenName(person);
    if (fullest.key === person.key) return { name: person.name, rule: null, mayBe: [] };
    return { name: fullest.name, rule: isInitial(person.words[0]) ? 'initial' : 'middle-name', mayBe: [] };
  };

  /** "John A. Stone" for "John Stone", unless there is a John B. Stone. */
  function withMiddleName(person: Person): Person {
    const alike = byEnds.get(`${person.words[0]} ${person.last}`) ?? [];
    const longer = alike.filter(({ words }) => words.length > person.words.length);
    return alike.length === 2 ? (longer[0] ?? person) : person;
  }

  function withGivenName(person: Person): Person {
    if (person.words.length > 2) return person;
    const [bearer, ...others] = byInitial.get(`${person.words[0]} ${person.last}`)?.values() ?? [];
    return bearer !== undefined && others.length === 0 ? bearer : person;
  }

  function ofSurname({ name, words, gender }: Person): Bearer {
    const [bearer, ...others] = bySurname.get(words[0] ?? '')?.values() ?? [];
    if (bearer === undefined) return { name, rule: null, mayBe: [] };
    if (others.length > 0) return { name, rule: null, mayBe: [bearer, ...others].map((one) => one.name) };
    if (gender !== undefined && bearer.gender !== undefined && gender !== bearer.gender)
      return { name, rule: null, mayBe: [] };
    return { name: bearer.name, rule: 'surname', mayBe: [] };
  }
}

function parse({ name, gender }: NamedPerson): Person {
  const words = name
    .split(/[\s.]+/u)
    .map(nameKey)
    .filter((word) => word !== '');
  const isLater = words.length > 2 && generationWords.has(words.at(-1) ?? '');
  const last = isLater ? words.slice(-2).join(' ') : (words.at(-1) ?? '');
  return { name, key: nameKey(name), words, last, gender };
}

function isInitial(word: string | undefined): boolean {
  return word?.length === 1;
}

function bearersBy(people: readonly Person[], keyOf: (person: Person) => string): Map<string, Map<string, Person>> {
  const bearers = new Map<string, Map<string, Person>>();
  for (const person of people) {
    const key = keyOf(person);
    const known = bearers.get(key);
    if (known === undefined) bearers.set(key, new Map([[person.key, person]]));
    else known.set(person.key, person);
  }
  return bearers;
}

import type { Reading } from '../../reading/reading.ts';
import { tellEventsApart } from './events.ts';
import { ageBeside } from './names/age-beside.ts';
import { meetPeople, type People } from './names/people.ts';
import { type Passage, readPassages } from './passage.ts';
import { firstWeekday } from './values/first-weekday.ts';

/** The texts of a story as the rules see them. */
export type Story = {
  readonly passages: readonly Passage[];
  readonly people: People;
  /** For each article a key of the event that it tells of: only articles of one event share slots without a name. */
  readonly eventOf: readonly string[];
  /** For each article the first day of the week that it names. */
  readonly weekdayOf: readonly (string | undefined)[];
  /** In a story of several texts the bearer of each age of an event that only one name has: "tolsay ferry 36" -> "anna lindqvist". */
  readonly bearerOfAge: ReadonlyMap<string, string>;
  readonly lowerCaseWords: ReadonlySet<string>;
};

/** Reads the sentences of all texts and links their names. */
export function readStory(readings: readonly Reading[]): Story {
  const lowerCaseWords = new Set<string>();
  for (const { tokens } of readings) {
    for (const { kind, isCapital, word } of tokens) if (kind === 'word' && !isCapital) lowerCaseWords.add(word);
  }
  const passages = readings.flatMap((reading, article) => readPassages(reading, article, lowerCaseWords));
  const ids = readings.map(({ article }) => article.id);
  const eventOf = tellEventsApart(passages, ids);
  const people = meetPeople(passages, lowerCaseWords, eventOf);
  return {
    passages,
    people,
    bearerOfAge: readings.length > 1 ? findBearersOfAges(passages, people, eventOf) : new Map(),
    eventOf,
    weekdayOf: findWeekdays(passages, readings.length),
    lowerCaseWords,
  };
}

function findWeekdays(passages: readonly Passage[], articles: number): (string | undefined)[] {
  const found = Array.from({ length: articles }, (): string | undefined => undefined);
  for (const passage of passages) {
    found[passage.article] ??= firstWeekday(passage.tokens);
  }
  return found;
}

/** Whoever is the only one of an age in an event is meant where a text gives the age and no name. */
function findBearersOfAges(
  passages: readonly Passage[],
  people: People,
  eventOf: readonly string[],
): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const passage of passages) {
    for (const name of passage.names.filter(({ parts }) => parts.length > 1)) {
      const age = ageBeside(passage, name);
      if (age === undefined) continue;
      const key = `${eventOf[passage.article]} ${age}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(people.keyOf(name, passage.article)));
    }
  }
  return new Map(
    [...bearers].flatMap(([key, [bearer, ...others]]) =>
      bearer !== undefined && others.length === 0 ? [[key, bearer] as const] : [],
    ),
  );
}

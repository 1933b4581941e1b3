import type { Reading } from '../../reading/reading.ts';
import { tellEventsApart, weekdayOf } from './events.ts';
import { meetPeople, type People } from './names/people.ts';
import { type Passage, readPassages } from './passage.ts';

/** The texts of a story as the rules see them. */
export type Story = {
  readonly passages: readonly Passage[];
  readonly people: People;
  /** For each article the number of the event that it tells of: only articles of one event share slots without a name. */
  readonly eventOf: readonly string[];
  /** For each article the first day of the week that it names. */
  readonly weekdayOf: readonly (string | undefined)[];
  readonly lowerCaseWords: ReadonlySet<string>;
};

/** Reads the sentences of all texts and links their names. */
export function readStory(readings: readonly Reading[]): Story {
  const lowerCaseWords = new Set(
    readings.flatMap(({ tokens }) =>
      tokens.filter(({ kind, isCapital }) => kind === 'word' && !isCapital).map(({ word }) => word),
    ),
  );
  const passages = readings.flatMap((reading, article) => readPassages(reading, article, lowerCaseWords));
  const ids = readings.map(({ article }) => article.id);
  const eventOf = tellEventsApart(passages, ids);
  return {
    passages,
    people: meetPeople(passages, lowerCaseWords, eventOf),
    eventOf,
    weekdayOf: findWeekdays(passages, readings.length),
    lowerCaseWords,
  };
}

function findWeekdays(passages: readonly Passage[], articles: number): (string | undefined)[] {
  const found = Array.from({ length: articles }, (): string | undefined => undefined);
  for (const passage of passages) found[passage.article] ??= weekdayOf(passage);
  return found;
}

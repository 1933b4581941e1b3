import { placeOfDemonym } from '../lexicons/place-of-demonym.ts';
import { countriesAlone, placesByHolder } from '../lexicons/places.ts';
import { capitalise } from './capitalise.ts';
import type { Term } from './value.ts';

/** Place in lower case -> the next greater one; a country leads to itself. */
export const holderOfPlace: ReadonlyMap<string, string> = new Map([
  ...[...placesByHolder.keys(), ...countriesAlone].map((country) => [country, country] as const),
  ...[...placesByHolder].flatMap(([holder, places]) => places.map((place) => [place, holder] as const)),
]);

/** A place with all that hold it ("leeds", "yorkshire", "england", "united kingdom"); undefined where the list does not know it. */
export function readPlace(words: string): Term | undefined {
  const name = words.toLowerCase().replace(/^the /u, '');
  const first = placeOfDemonym.get(name) ?? name;
  if (!holderOfPlace.has(first)) return undefined;
  const keys: string[] = [];
  for (
    let place: string | undefined = first;
    place !== undefined && !keys.includes(place);
    place = holderOfPlace.get(place)
  )
    keys.push(place);
  return { kind: 'term', keys, label: capitalise(first) };
}

/** The country that "British" and "UK" mean. */
export function readDemonym(word: string): Term | undefined {
  return placeOfDemonym.has(word) ? readPlace(word) : undefined;
}

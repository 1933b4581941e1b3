import { holderOfPlace, placeOfDemonym } from '../lexicons/places.ts';
import type { Term } from './value.ts';

/** A place with all that hold it ("leeds", "yorkshire", "england", "united kingdom"); undefined where the list does not know it. */
export function readPlace(words: string): Term | undefined {
  const name = words.toLowerCase().replace(/^the /u, '');
  const first = placeOfDemonym.get(name) ?? name;
  const keys: string[] = [];
  for (
    let place: string | undefined = first;
    place !== undefined && !keys.includes(place);
    place = holderOfPlace.get(place)
  )
    keys.push(place);
  const isKnown = holderOfPlace.has(first);
  return isKnown ? { kind: 'term', keys, label: capitalise(first) } : undefined;
}

/** The country that "British" and "UK" mean. */
export function readDemonym(word: string): Term | undefined {
  return placeOfDemonym.has(word) ? readPlace(word) : undefined;
}

function capitalise(words: string): string {
  return words.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

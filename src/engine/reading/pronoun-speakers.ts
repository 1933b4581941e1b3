import type { Provenance } from '../annotation.ts';
import { speakerPronouns } from '../lexicons/speaker-pronouns.ts';
import { type Candidate, type Cast, personCandidate } from './candidates.ts';

/**
 * Whom "she" or "her" at a token goes back to: the last speaker who fits, or the person whom a sentence since then is about.
 * Null where the word is no such pronoun.
 */
export function speakerOfPronoun(cast: Cast, at: number, word: string): Candidate | null {
  const agreement = speakerPronouns.get(word);
  if (agreement === undefined) return null;
  const { gender, number } = agreement;
  const spoken = cast.recent.findLast(
    (one) =>
      one.number === number &&
      (gender === undefined || (one.provenance !== 'none' && (one.gender ?? gender) === gender)),
  );
  const person = gender && cast.people.nearestBefore(at, gender);
  if (person !== undefined && (spoken === undefined || person.first > spoken.at)) return personCandidate(cast, person);
  if (spoken !== undefined && at - spoken.at <= pronounReach) return spoken;
  return { at, name: undefined, provenance: openRungs[number], gender, number, noun: undefined };
}

/** The rungs of pronouns that go back to nobody in the article. */
const openRungs: Readonly<Record<Candidate['number'], Provenance>> = {
  one: 'unnamed-person',
  many: 'unnamed-person',
  body: 'named-organisation',
};

/** Tokens between a pronoun and the speaker to whom it goes back. */
const pronounReach = 400;

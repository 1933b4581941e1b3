import type { Provenance } from '../annotation.ts';
import { type Candidate, type Cast, personCandidate } from './candidates.ts';
import type { Gender } from './name-forms.ts';

/**
 * Whom "she" or "her" at a token goes back to: the last speaker who fits, or the person whom a sentence since then is about.
 * Null where the word is no such pronoun.
 */
export function speakerOfPronoun(cast: Cast, at: number, word: string): Candidate | null {
  const kind = pronounKinds.get(word);
  if (kind === undefined) return null;
  const { gender, number } = kind;
  const spoken = cast.recent.findLast(
    (one) => one.number === number && (gender === undefined || one.gender === undefined || one.gender === gender),
  );
  const person = gender && cast.people.nearestBefore(at, gender);
  if (person !== undefined && (spoken === undefined || person.first > spoken.at)) return personCandidate(cast, person);
  if (spoken !== undefined && at - spoken.at <= pronounReach) return spoken;
  return { at, name: undefined, provenance: openRungs[number], gender, number, noun: undefined };
}

type PronounKind = { readonly gender: Gender | undefined; readonly number: Candidate['number'] };

const pronounKinds = new Map<string, PronounKind>([
  ...kindOf(['he', 'his'], 'one', 'masculine'),
  ...kindOf(['her', 'she'], 'one', 'feminine'),
  ...kindOf(['i', 'my', 'you', 'your'], 'one'),
  ...kindOf(['it', 'its'], 'body'),
  ...kindOf(['our', 'their', 'they', 'we'], 'many'),
]);

function kindOf(pronouns: readonly string[], number: Candidate['number'], gender?: Gender): [string, PronounKind][] {
  return pronouns.map((pronoun) => [pronoun, { gender, number }]);
}

/** The rungs of pronouns that go back to nobody in the article. */
const openRungs: Readonly<Record<Candidate['number'], Provenance>> = {
  one: 'unnamed-person',
  many: 'unnamed-person',
  body: 'named-organisation',
};

/** Tokens between a pronoun and the speaker to whom it goes back. */
const pronounReach = 400;

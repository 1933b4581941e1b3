import type { Provenance } from '../annotation.ts';
import { feminineWords } from '../lexicons/feminine-words.ts';
import { masculineWords } from '../lexicons/masculine-words.ts';
import type { Gender, NameForms } from './name-forms.ts';
import { bareWord } from './nouns.ts';
import type { People } from './people.ts';
import type { ProperName } from './proper-names.ts';
import type { Wording } from './wording.ts';

/** Somebody who speaks, to whom a pronoun or a role further on can go back. */
export type Candidate = {
  /** Token of the mention. */
  readonly at: number;
  readonly name: string | undefined;
  readonly provenance: Provenance;
  readonly gender: Gender | undefined;
  readonly number: 'one' | 'many' | 'body';
  /** The noun that describes them, in the singular: "official". */
  readonly noun: string | undefined;
};

/** An article with its people and with the last who spoke before the place that is read, in order. */
export type Cast = {
  readonly wording: Wording;
  readonly forms: NameForms;
  readonly people: People;
  readonly recent: readonly Candidate[];
};

export function personCandidate({ forms }: Cast, person: ProperName, noun?: string): Candidate {
  const name = forms.fullest(person);
  return { at: person.first, name, provenance: 'named-person', gender: forms.genderOf(name), number: 'one', noun };
}

/** The gender that a word such as "spokeswoman" tells. */
export function genderOf(word: string): Gender | undefined {
  const bare = bareWord(word);
  if (feminineWords.has(bare)) return 'feminine';
  return masculineWords.has(bare) ? 'masculine' : undefined;
}

import { type Noun, nounForms, nounOf, unlistedNounOf } from './nouns.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

/** What the lists say of a word: the noun and the verb that it is a form of. */
export type KnownWord = { readonly noun: Noun | undefined; readonly verb: VerbForm | undefined };

/** Nouns and verbs in one list, because every word of a text asks for both. */
const knownWords: ReadonlyMap<string, KnownWord> = new Map(
  [...nounForms.keys(), ...verbForms.keys()].map((word) => [word, { noun: nounOf(word), verb: verbForms.get(word) }]),
);

/** What a word in lower case is, as far as the lists and its ending tell. */
export function knownWordOf(word: string): KnownWord {
  return knownWords.get(word) ?? { noun: unlistedNounOf(word), verb: undefined };
}

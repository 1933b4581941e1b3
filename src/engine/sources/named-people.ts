import type { Gender } from '../reading/name-forms.ts';
import type { Reading } from '../reading/reading.ts';

/** A person by the fullest form of the name in an article, without titles. */
export type NamedPerson = {
  readonly name: string;
  /** As far as a title or a given name tells. */
  readonly gender: Gender | undefined;
};

/** Everybody whom an article names, in order of their first mention. */
export function listNamedPeople({ sources, forms }: Reading): NamedPerson[] {
  const people = sources.names.all.filter(({ kind }) => kind === 'person').map(forms.fullest);
  return [...new Set(people)].map((name) => ({ name, gender: forms.genderOf(name) }));
}

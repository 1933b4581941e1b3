/**
 * How a text calls a source at one place: by its full name with what it is, by the full name, by a part of the name, by
 * what it is only, by a pronoun, or not at all, because the words go on without an attribution.
 */
export const namings = ['name-and-role', 'name', 'short-name', 'role', 'pronoun', 'nothing'] as const;
export type Naming = (typeof namings)[number];

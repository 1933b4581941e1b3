// Short forms of states, unions and a party that stand before nouns like adjectives and, alone, for the body itself. Collected by hand for this project.
export const stateAcronyms: ReadonlySet<string> = new Set([
  'e.u',
  'eu',
  'gop',
  'u.k',
  'u.n',
  'u.s',
  'uk',
  'un',
  'us',
  'usa',
]);

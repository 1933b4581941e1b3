// Nouns that stand for a police force once it is named. Our own list.
export const forcePeople: ReadonlySet<string> = new Set([
  'authority',
  'deputy',
  'detective',
  'investigator',
  'officer',
  'police',
]);

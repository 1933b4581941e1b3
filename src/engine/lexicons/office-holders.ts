// Plural nouns for people who speak for the body that is named before them: "Fire Department officials". Our own list.
export const officeHolders: ReadonlySet<string> = new Set([
  'authorities',
  'officials',
  'police',
  'regulators',
  'representatives',
  'spokesmen',
  'spokespeople',
  'spokespersons',
]);

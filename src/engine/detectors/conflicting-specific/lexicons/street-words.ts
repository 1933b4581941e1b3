// Last words of the names of streets, long and short. Our own list.
export const streetNouns: ReadonlyMap<string, string> = new Map([
  ['ave', 'avenue'],
  ['avenue', 'avenue'],
  ['blvd', 'boulevard'],
  ['boulevard', 'boulevard'],
  ['court', 'court'],
  ['dr', 'drive'],
  ['drive', 'drive'],
  ['lane', 'lane'],
  ['ln', 'lane'],
  ['place', 'place'],
  ['rd', 'road'],
  ['road', 'road'],
  ['st', 'street'],
  ['street', 'street'],
]);

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

/** Directions before the name of a street, long and short. */
export const directionWords: ReadonlySet<string> = new Set(['e', 'east', 'n', 'north', 's', 'south', 'w', 'west']);

/** Words of a sentence that tells where something happened. */
export const sceneWords: ReadonlySet<string> = new Set(['gunshots', 'inside', 'opened', 'outside', 'rang']);

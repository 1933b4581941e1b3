// Endings of adjectives that no list has to hold. Our own list.
export const adjectiveEndings: ReadonlySet<string> = new Set([
  '-based',
  '-old',
  'al',
  'ary',
  'ese',
  'ful',
  'ian',
  'ic',
  'ish',
  'ive',
  'less',
  'ous',
]);

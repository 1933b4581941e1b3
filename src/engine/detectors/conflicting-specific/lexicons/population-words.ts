// Words around the number of people in a place. Our own lists.

/** Two words before the number. */
export const populationFrames: ReadonlySet<string> = new Set([
  'city of',
  'home to',
  'island of',
  'population of',
  'town of',
  'village of',
]);

/** Behind the number. */
export const inhabitants: ReadonlySet<string> = new Set(['inhabitants', 'people', 'residents']);

// Words around times of day. Our own lists.

/** Behind a time of twenty-four hours. */
export const timeZones: ReadonlySet<string> = new Set(['bst', 'cet', 'gmt', 'local', 'utc']);

/** Before "after" and "before": not long. */
export const justWords: ReadonlySet<string> = new Set(['a', 'just', 'little', 'right', 'shortly', 'soon']);

/** Before a time that is not exact. */
export const nearWords: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'approximately',
  'around',
  'near',
  'nearly',
  'roughly',
]);

// Things of which the year of making is told. Our own list.

/** Behind the year: "a 1712 edition". */
export const datedThings: ReadonlySet<string> = new Set([
  'copy',
  'edition',
  'manuscript',
  'painting',
  'portrait',
  'printing',
  'recording',
  'version',
]);

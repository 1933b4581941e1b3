// Words before a noun that say that the reader knows already which one is meant.
export const definiteDeterminers: ReadonlySet<string> = new Set([
  'all',
  'both',
  'each',
  'every',
  'her',
  'his',
  'its',
  'my',
  'our',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
  'your',
]);

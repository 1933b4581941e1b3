// Words that make an act a possibility, a plan or none. Our own lists.

/** What may happen, and has not. */
export const modalVerbs: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'would']);

/** What has not happened, or not yet. */
export const undoneWords: ReadonlySet<string> = new Set([
  'could',
  'may',
  'might',
  'never',
  'not',
  'to',
  'will',
  'would',
  'yet',
]);

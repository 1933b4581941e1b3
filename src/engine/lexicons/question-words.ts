// Words that open a question in indirect speech. Our own list.
export const questionWords: ReadonlySet<string> = new Set([
  'how',
  'if',
  'what',
  'whatever',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'whom',
  'whose',
  'why',
]);

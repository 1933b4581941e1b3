// Words, besides subjects, by which reported words can begin without "that". Our own list.
export const clauseOpeners: ReadonlySet<string> = new Set([
  'although',
  'because',
  'if',
  'no',
  'once',
  'since',
  'there',
  'unless',
  'what',
  'when',
  'while',
  'yes',
]);

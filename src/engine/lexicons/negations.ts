// Words that deny or refuse what follows, or say that it is lacking. Our own list.
export const negations: ReadonlySet<string> = new Set([
  "aren't",
  'cannot',
  'declined',
  "isn't",
  'lack',
  'lacked',
  'never',
  'no',
  'not',
  'refused',
  "wasn't",
  "weren't",
  'withheld',
  'without',
]);

// Words that follow a noun and tie a phrase to it with a preposition: "a source close to the talks". Our own list.
export const tyingWords: ReadonlySet<string> = new Set([
  'aware',
  'briefed',
  'close',
  'familiar',
  'involved',
  'linked',
  'loyal',
  'opposed',
  'privy',
  'sympathetic',
]);

// Verbs in their plain form whose object, a statement or a letter, carries the words that follow. Our own list.
export const publishingVerbs: ReadonlySet<string> = new Set([
  'circulate',
  'deliver',
  'email',
  'give',
  'hand',
  'issue',
  'make',
  'post',
  'publish',
  'read',
  'release',
  'send',
  'submit',
  'tweet',
  'write',
]);

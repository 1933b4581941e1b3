// Words for those who are no longer what they were. Our own list.
export const formerWords: ReadonlySet<string> = new Set([
  'ex',
  'former',
  'formerly',
  'once',
  'one-time',
  'previously',
  'retired',
  'then',
]);

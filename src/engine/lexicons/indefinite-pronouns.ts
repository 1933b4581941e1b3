// Pronouns for anybody and nobody, which stand like nouns. Our own list.
export const indefinitePronouns: ReadonlySet<string> = new Set([
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'no-one',
  'nobody',
  'somebody',
  'someone',
]);

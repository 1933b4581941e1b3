// Singular nouns for what one person writes to others: after "in a", whoever is quoted wrote it. Our own list.
export const sentNouns: ReadonlySet<string> = new Set([
  'blog',
  'e-mail',
  'email',
  'letter',
  'memo',
  'message',
  'note',
  'post',
  'statement',
  'tweet',
]);

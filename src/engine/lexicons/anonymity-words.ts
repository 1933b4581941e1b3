// Words by which a text says that a source did not want to be named. Our own list.
export const anonymityWords: ReadonlySet<string> = new Set([
  'anonymity',
  'anonymous',
  'anonymously',
  'authorised',
  'authorized',
  'unidentified',
  'unnamed',
]);

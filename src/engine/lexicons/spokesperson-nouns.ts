// Singular nouns for somebody who speaks for a body. Our own list.
export const spokespersonNouns: ReadonlySet<string> = new Set([
  'representative',
  'spokesman',
  'spokesperson',
  'spokeswoman',
]);

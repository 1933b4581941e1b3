// Words before "name" or "identified" by which a text says that a name is held back: "asked not to be named". Our own list.
export const withholdingWords: ReadonlySet<string> = new Set([
  'cannot',
  'declined',
  'not',
  'refused',
  'withheld',
  'withhold',
  'without',
]);

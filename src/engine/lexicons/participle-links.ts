// Words before a participle that has its subject in the clause beside it: "while saying". Our own list.
export const participleLinks: ReadonlySet<string> = new Set([
  'after',
  'before',
  'by',
  'in',
  'when',
  'while',
  'with',
  'without',
]);

// Words before "to" whose subject is the subject of the infinitive that reports: "went on to say". Our own list.
export const infinitiveLinks: ReadonlySet<string> = new Set([
  'appeared',
  'appears',
  'continued',
  'continues',
  'on',
  'seemed',
  'seems',
  'used',
]);

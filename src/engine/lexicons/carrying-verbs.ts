// Plain forms of verbs that in the passive pass on what somebody says: "was heard to say", "was quoted as saying". Our own list.
export const carryingVerbs: ReadonlySet<string> = new Set([
  'allege',
  'catch',
  'cite',
  'film',
  'hear',
  'quote',
  'record',
  'report',
  'say',
  'see',
]);

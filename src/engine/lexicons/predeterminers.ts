// Words before another determiner: "all the", "more than a". Our own list.
export const predeterminers: ReadonlySet<string> = new Set([
  'all',
  'both',
  'half',
  'many',
  'most',
  'some',
  'such',
  'than',
  'those',
]);

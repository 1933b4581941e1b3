// Words that join two of a kind. Our own list.
export const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'nor', 'or']);

// Words that stand alone for one person: "another said".
export const singleQuantifiers: ReadonlySet<string> = new Set(['another', 'one', 'other']);

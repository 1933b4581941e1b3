// Words that stand alone for one person: "another said". Collected by hand for this project.
export const singleQuantifiers: ReadonlySet<string> = new Set(['another', 'one', 'other']);

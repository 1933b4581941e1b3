// Words that stand between a subject and its verb as well as before a noun: "they all agree". Our own list.
export const floatingWords: ReadonlySet<string> = new Set(['all', 'both', 'each', 'once']);

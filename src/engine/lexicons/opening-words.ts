// Words before a noun phrase that leave it open who is meant. Collected by hand for this project.
export const openingWords: ReadonlySet<string> = new Set(['both', 'neither', 'no', 'nor', 'not']);

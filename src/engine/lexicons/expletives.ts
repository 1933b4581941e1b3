// Words that fill the place of a subject and stand for nobody: "it is clear that". Our own list.
export const expletives: ReadonlySet<string> = new Set(['it', 'there']);

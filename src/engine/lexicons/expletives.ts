// Words that fill the place of a subject and stand for nobody: "it is clear that". A closed class of English grammar, written down for this project.
export const expletives: ReadonlySet<string> = new Set(['it', 'there']);

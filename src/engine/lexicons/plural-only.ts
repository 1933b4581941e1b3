// Nouns of the lists that are plurals as they stand. Collected by hand for this project.
export const pluralOnly: ReadonlySet<string> = new Set(['cctv', 'data', 'metadata', 'news']);

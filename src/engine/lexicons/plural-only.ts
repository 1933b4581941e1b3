// Nouns of the lists that are plurals as they stand.
export const pluralOnly: ReadonlySet<string> = new Set(['cctv', 'data', 'metadata', 'news']);

// Determiners that are followed by a noun for one thing. Our own list.
export const oneDeterminers: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every', 'this']);

// Determiners that are neither definite nor bring somebody in, and the articles that do. Our own list.
export const furtherDeterminers: ReadonlySet<string> = new Set(['a', 'an', 'any', 'every', 'no', 'such']);

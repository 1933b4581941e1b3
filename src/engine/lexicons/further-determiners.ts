// Determiners that neither say which one is meant nor bring anybody in. Our own list.
export const furtherDeterminers: ReadonlySet<string> = new Set(['any', 'no', 'such']);

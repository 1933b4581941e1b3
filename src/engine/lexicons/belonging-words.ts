// Prepositions that tie people to the body that they speak for: "scientists at the University". Our own list.
export const belongingWords: ReadonlySet<string> = new Set(['at', 'for', 'from', 'of', 'with']);

// Pronouns that tie a clause to the noun before it. Our own list.
export const relativePronouns: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

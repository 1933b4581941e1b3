// Pronouns that stand for whoever does something. Our own list.
export const subjectPronouns: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);

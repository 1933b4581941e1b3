// Pronouns that say whose somebody or something is.
export const possessivePronouns: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'your']);

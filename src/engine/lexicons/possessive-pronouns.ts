// Pronouns that say whose somebody or something is. Collected by hand for this project.
export const possessivePronouns: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'your']);

// Pronouns that, after "many of" or "one of", stand for people told of before.
export const remotePronouns: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom']);

// Pronouns that, after "many of" or "one of", stand for people told of before. Collected by hand for this project.
export const remotePronouns: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom']);

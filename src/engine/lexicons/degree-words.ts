// Words that raise or lower the adverb after them: "most recently". Our own list.
export const degreeWords: ReadonlySet<string> = new Set(['least', 'less', 'more', 'most']);

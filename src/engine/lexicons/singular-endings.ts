// Ends of plurals on nouns for one thing: "news", "politics", "crisis". Our own list.
export const singularEndings: ReadonlySet<string> = new Set(['ews', 'ics', 'is', 'ss', 'us']);

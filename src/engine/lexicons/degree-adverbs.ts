// Adverbs inside a noun phrase without a determiner: "once powerful men". Our own list.
export const degreeAdverbs: ReadonlySet<string> = new Set(['far', 'more', 'most', 'once', 'still', 'then', 'very']);

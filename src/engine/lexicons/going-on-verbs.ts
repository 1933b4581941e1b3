// Plain forms of verbs by which somebody goes on with what they said at the same place: "he added", "she went on". Our own list.
export const goingOnVerbs: ReadonlySet<string> = new Set(['add', 'conclude', 'continue', 'go']);

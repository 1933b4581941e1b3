// Plain forms of verbs that give a thing its name; what stands in quotation marks right after their participle is a label ("a ship named “Dawn”"). Our own list.
export const labellingVerbs: ReadonlySet<string> = new Set(['brand', 'call', 'dub', 'label', 'name', 'term']);

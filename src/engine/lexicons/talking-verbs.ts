// Plain forms of verbs that, with "of a", bring in a label for a thing: "spoke of a “fresh start”". Our own list.
export const talkingVerbs: ReadonlySet<string> = new Set(['speak', 'talk']);

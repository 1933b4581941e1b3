// The forms of "have". Our own list.
export const haveForms: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having']);

// Words around telephone numbers. Our own list.

/** What readers are asked to do. */
export const askingVerbs: ReadonlySet<string> = new Set(['call', 'calls', 'contact', 'phone', 'ring', 'telephone']);

// Last words of the names of police forces. Our own list.
export const forceWords: ReadonlySet<string> = new Set(['constabulary', 'department', 'office', 'patrol', 'police']);

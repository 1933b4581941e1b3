// Words before a role by which it goes back to somebody told of before: "the official", "that minister". Our own list.
export const rolePointers: ReadonlySet<string> = new Set(['that', 'the', 'this']);

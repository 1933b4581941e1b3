/** Entries of the content store in order of their ids, which the store does not keep. */
export function inOrder<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

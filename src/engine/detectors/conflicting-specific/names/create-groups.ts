/** Groups that grow together: `join` says that two belong to one group, `nameOf` gives the name of a group, its least member. */
export type Groups = {
  readonly join: (a: string, b: string) => void;
  readonly nameOf: (member: string) => string;
};

/** Empty groups; every string is a group of its own until it is joined. */
export function createGroups(): Groups {
  const parents = new Map<string, string>();
  return { join, nameOf };

  function nameOf(member: string): string {
    let top = member;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    for (let at = member; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  }

  function join(a: string, b: string): void {
    const [topOfA, topOfB] = [nameOf(a), nameOf(b)];
    if (topOfA === topOfB) return;
    if (topOfA < topOfB) parents.set(topOfB, topOfA);
    else parents.set(topOfA, topOfB);
  }
}

/** What the browser keeps for this site under a name; null where it keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`says-who:${name}`);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing for this site forgets it; what was chosen holds on this page. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`says-who:${name}`, value);
  } catch {
    // Nothing depends on it.
  }
}

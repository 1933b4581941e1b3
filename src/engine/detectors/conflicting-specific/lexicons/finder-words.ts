// Words for finding flaws. Our own lists.

/** Participles of finding. */
export const finding: ReadonlySet<string> = new Set([
  'detected',
  'discovered',
  'found',
  'identified',
  'spotted',
  'uncovered',
]);

/** What is found. */
export const flawNouns: ReadonlySet<string> = new Set([
  'bug',
  'defect',
  'error',
  'exploit',
  'fault',
  'flaw',
  'glitch',
  'loophole',
  'problem',
  'vulnerability',
  'weakness',
]);

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

/** Words and marks behind which no finder is named any more: "found by Norvane in May". */
export const finderEnds: ReadonlySet<string> = new Set([',', '.', ';', 'in']);

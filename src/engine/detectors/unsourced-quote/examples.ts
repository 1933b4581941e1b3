import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. */
export const marks: readonly Example[] = ['[“The bridge will not hold another winter,”] said a senior engineer.'];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  '“The bridge will not hold another winter,” said Dr Maria Stone, the county engineer.',
];

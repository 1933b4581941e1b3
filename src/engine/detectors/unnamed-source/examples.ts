import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. */
export const marks: readonly Example[] = ['[A senior engineer] said the bridge would not hold another winter.'];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  'Dr Maria Stone, the county engineer, said the bridge would not hold another winter.',
];

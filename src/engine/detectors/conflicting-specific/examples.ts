import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. Articles are parted by a line `---`. */
export const marks: readonly Example[] = [
  'Norvane, the [Leeds-based] battery maker, closed its plant.\n---\nNorvane, a battery maker based in [Bristol], closed its plant.',
];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  'Norvane, the Leeds-based battery maker, closed its plant.\n---\nNorvane, a battery maker based in Yorkshire, closed its plant.',
];

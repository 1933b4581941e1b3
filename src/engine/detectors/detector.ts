import type { Finding, Kind, Specific } from '../annotation.ts';
import type { Reading } from '../reading/reading.ts';

/** What a detector returns: findings to be marked, and the specifics that it compared, agreeing ones included. */
export type Detection = { readonly findings: readonly Finding[]; readonly specifics?: readonly Specific[] };

/**
 * A text in which square brackets surround what a detector must mark; several articles of one story are parted by a line
 * `---`. Every example is invented. The file `examples.ts` of a kind holds `marks`, which must be found, and `leaves`,
 * which look alike and must stay clean. They are the kind's tests and no part of the engine.
 */
export type Example = string;

/** How one kind of annotation is found. */
export type Detector = {
  readonly kind: Kind;
  /** Takes all articles of one story, in its order. */
  readonly detect: (story: readonly Reading[]) => Detection;
};

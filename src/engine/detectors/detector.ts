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

/** One kind of annotation: how it is found, and what readers are told about it. */
export type Detector = {
  readonly kind: Kind;
  /** Letter of its chips: Q1, U2, C3. */
  readonly letter: string;
  /** "Unsourced quotation" */
  readonly title: string;
  /** What the mark means, in one or two plain sentences. */
  readonly meaning: string;
  /** The question that a reader should ask. */
  readonly question: string;
  /** The newsroom rule behind it, in our own words, and where it is written. */
  readonly standard: { readonly rule: string; readonly reference: string };
  /** The words that readers see for each subtype: `named-person` -> "a named person". */
  readonly subtypes: Readonly<Record<string, string>>;
  /** Takes all articles of one story, in its order. */
  readonly detect: (story: readonly Reading[]) => Detection;
};

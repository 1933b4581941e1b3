import type { Kind } from '../annotation.ts';

/** What readers are told about one kind of annotation. */
export type MarkKind = {
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
};

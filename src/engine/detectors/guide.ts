/**
 * What readers are told of a kind beyond its `mark-kind.ts`. The file `guide.ts` of a kind holds `guide`; like its examples
 * it is no part of the engine.
 */
export type Guide = {
  readonly ladder: {
    readonly title: string;
    /** How to read it, in one or two sentences. */
    readonly about: string;
    readonly steps: readonly Step[];
  };
  /** Look-alikes, in the order in which readers ask after them. */
  readonly unmarked: readonly Unmarked[];
};

/** A rung of quotations, a sort of unnamed sources, a type of details. */
export type Step = {
  /** The subtype of the marks that stand on it; for a step without marks, an id of its own. */
  readonly id: string;
  /** Of a step without marks; the others are named by the subtypes of the kind. */
  readonly name?: string;
  /** Words as texts have them, invented. */
  readonly example: string;
};

export type Unmarked = { readonly what: string; readonly why: string };

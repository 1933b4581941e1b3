import type { Provenance, Span } from '../annotation.ts';
import type { SameAsCorrection } from '../corrections/correction.ts';
import type { Naming } from './naming.ts';

/** `unnamed` are all that a story calls by one noun and no name; `nobody` is where no source is given. */
export const sourceKinds = ['person', 'organisation', 'document', 'unnamed', 'nobody'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A source of a story, and everything that the texts give as its words. */
export type StorySource = {
  readonly kind: SourceKind;
  /** The fullest form of the name; of unnamed ones the noun, in the singular; of nobody nothing. */
  readonly name: string;
  /** In order of the articles of the story, then of their text. */
  readonly uses: readonly SourceUse[];
  /** What was put together beyond equal names. */
  readonly joins: readonly SourceJoin[];
  /** Names of the people whom a short name may mean, where the story has several. */
  readonly mayBe: readonly string[];
};

/** One place where an article uses a source. */
export type SourceUse = {
  /** Id of the article. */
  readonly article: string;
  /** `used`: the text goes by the source without giving its words. */
  readonly manner: 'quoted' | 'paraphrased' | 'used';
  /** What the source says; of one that is used, the words that name it. */
  readonly words: readonly Span[];
  /** The words that name the source; null where none do. */
  readonly mention: Span | null;
  readonly naming: Naming;
  /** The rung. What a text leaves open counts as named, so a source without a name may stand on a rung of named ones. */
  readonly provenance: Provenance;
  /** Id of the annotation that marks the source as unnamed. */
  readonly mark: string | null;
};

/** A name of a source that is not its fullest, or words for it, and who says that they mean the same. */
export type SourceJoin = { readonly form: string } & (
  | { readonly rule: 'initial' | 'middle-name' | 'surname' }
  | { readonly editor: SameAsCorrection['note'] }
);

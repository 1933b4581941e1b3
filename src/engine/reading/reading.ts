import type { Article, Attribution, Quotation, Span } from '../annotation.ts';
import type { Token } from './tokens.ts';

/** An article as far as every kind of annotation needs it read. */
export type Reading = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** In order; none runs over two blocks. */
  readonly sentences: readonly Span[];
  /** Every stretch in quotation marks, in order, those that are no quotations included. */
  readonly quotations: readonly Quotation[];
  /** Every attribution in order of its first piece: each quotation that has a speaker or a cue, and indirect speech. */
  readonly attributions: readonly Attribution[];
};

import type { Article, Attribution, Quotation, Span } from '../annotation.ts';
import type { Withholding } from './anonymity.ts';
import type { NameForms } from './name-forms.ts';
import type { Reporting } from './reporting.ts';
import type { SourceIndex } from './source-index.ts';
import type { Speaker } from './speakers.ts';
import type { Token } from './tokens.ts';
import type { Wording } from './wording.ts';

/** An article as far as every kind of annotation needs it read. */
export type Reading = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** What each token is and where it stands. */
  readonly wording: Wording;
  /** The names of the article, and whom it brings in by name. */
  readonly sources: SourceIndex;
  /** The long and short forms of its names. */
  readonly forms: NameForms;
  /** Who speaks by each reporting expression. */
  readonly speakers: ReadonlyMap<Reporting, Speaker>;
  /** Indices of the blocks in which somebody speaks who is called before a colon, as in an interview. */
  readonly turns: ReadonlySet<number>;
  /** Where the article says that somebody is not named, in order. */
  readonly withholdings: readonly Withholding[];
  /** In order; none runs over two blocks. */
  readonly sentences: readonly Span[];
  /** Every stretch in quotation marks, in order, those that are no quotations included. */
  readonly quotations: readonly Quotation[];
  /** Every attribution in order of its first piece: each quotation that has a speaker or a cue, and indirect speech. */
  readonly attributions: readonly Attribution[];
};

import type { Annotation, Quotation, Span, Specific } from '../engine/annotation.ts';
import type { StorySource } from '../engine/sources/source.ts';
import type { MarkedArticle } from '../markdown/marked-story.ts';

/** What is known of a text. `'unknown'` is a statement too, and pages show it. */
export type Known = string | 'unknown';

/** How a text came here: published by somebody, written for this site, or nobody knows. */
export type Origin = 'published' | 'invented' | 'unknown';

/** One article of the site: what is known of it, its reading text, and all that is marked in it. */
export type CorpusArticle = MarkedArticle & {
  /** Id of its story. */
  readonly story: string;
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  /** True where we supplied the title because the text has none. */
  readonly isTitleSupplied: boolean;
  readonly origin: Origin;
  readonly licence: Known;
  readonly lang: string;
  readonly outlet: Known;
  readonly byline: Known;
  /** `YYYY-MM-DD` or `'unknown'`. */
  readonly date: Known;
  readonly url: Known;
  /** One sentence of what else is known ("The text calls its writer Julian Vane; nothing else is known of it."). */
  readonly about: string | null;
  /** In order; none runs over two blocks. */
  readonly sentences: readonly Span[];
  /** Of the reading text in UTF-8, in hexadecimal. For a `.txt` without byte-order mark and carriage returns: of the file. */
  readonly sha256: string;
  readonly words: number;
  /** Every stretch in quotation marks, in order. */
  readonly quotations: readonly Quotation[];
};

/** One story of the site: its articles, what they tell alike and differently, and whom they call on. */
export type CorpusStory = {
  readonly id: string;
  readonly title: string;
  /** The question that the story puts to its readers. */
  readonly question: string;
  readonly about: string | null;
  readonly lang: string;
  /** In the order of the story file. */
  readonly articles: readonly CorpusArticle[];
  /** Every slot that two mentions fill; those that conflict first. */
  readonly specifics: readonly Specific[];
  /** Whoever says something in its texts, in order of the first use. */
  readonly sources: readonly StorySource[];
  /** What an editor took away: on no page, and kept for whoever asks. */
  readonly rejected: { readonly annotations: readonly Annotation[]; readonly specifics: readonly Specific[] };
};

/** All stories, in order of their ids. */
export type Corpus = { readonly stories: readonly CorpusStory[] };

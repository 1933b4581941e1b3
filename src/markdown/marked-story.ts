import type { Block, PlacedComment, Specific } from '../engine/annotation.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { SaidSpan } from './wrap-marks.ts';

/** What the notes of an article need to know of it and of the other texts of its story. */
export type MarkedStory = {
  readonly articles: readonly MarkedArticle[];
  readonly specifics: readonly Specific[];
};

/** An article with its reading text and all that is marked in it. */
export type MarkedArticle = {
  /** The last part of its address; its siblings lie beside it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order of the text, longer ones first where two start together. */
  readonly annotations: readonly LabelledAnnotation[];
  /** What editors say of its paragraphs. */
  readonly comments: readonly PlacedComment[];
  /** Words of sources that no mark holds, for links to lead to. */
  readonly said: readonly SaidSpan[];
};

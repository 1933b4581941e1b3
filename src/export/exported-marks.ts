import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import type { Annotation, Specific } from '../engine/annotation.ts';
import { markSpecific } from '../engine/detectors/conflicting-specific/mark-specific.ts';
import { identify } from '../engine/identify.ts';
import { oneLine } from '../markdown/one-line.ts';

/** A mark of a text, or one that an editor rejected, with all that exports say of it. */
export type ExportedMark = {
  /** Unique in its text, where `rejected-` stands before that of a rejected one. */
  readonly id: string;
  readonly article: CorpusArticle;
  readonly annotation: Annotation;
  /** "Q1"; null for a rejected mark, which has no chip. */
  readonly label: string | null;
  /** What the texts tell differently; null where the mark is no conflicting specific. */
  readonly specific: Specific | null;
};

/** All marks of a story by the id of their article: those that are shown, in order of the text, then the rejected ones. */
export function exportedMarks({ articles, specifics, rejected }: CorpusStory): ReadonlyMap<string, ExportedMark[]> {
  const shown = new Map(specifics.map((specific) => [specific.slot, specific]));
  const taken = new Map(rejected.specifics.map((specific) => [specific.slot, specific]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const marksOfRejected = rejected.specifics.flatMap((specific) =>
    markSpecific(specific, texts).map((finding) => ({ ...finding, editor: specific.editor })),
  );
  const rejectedByArticle = Map.groupBy(
    [...rejected.annotations, ...identify(articles, marksOfRejected)],
    ({ article }) => article,
  );
  return new Map(
    articles.map((article) => [
      article.id,
      [
        ...article.annotations.map((annotation) => ({
          id: annotation.id,
          article,
          annotation,
          label: annotation.label,
          specific: specificOf(annotation, shown),
        })),
        ...(rejectedByArticle.get(article.id) ?? []).map((annotation) => ({
          id: `rejected-${annotation.id}`,
          article,
          annotation,
          label: null,
          specific: specificOf(annotation, taken),
        })),
      ],
    ]),
  );
}

function specificOf({ slot }: Annotation, bySlot: ReadonlyMap<string, Specific>): Specific | null {
  return slot === undefined ? null : (bySlot.get(slot) ?? null);
}

/** The marked words on one line, a mark of several pieces with dots between them. */
export function wordsOf({ article, annotation }: ExportedMark): string {
  return annotation.spans.map(({ start, end }) => oneLine(article.text.slice(start, end))).join(' … ');
}

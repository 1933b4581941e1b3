import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { articlePath, storyPath } from '../site/address-of.ts';
import { collectAnnotations } from './collect-annotations.ts';
import { type CountRow, countColumns, countHead, toCountRow } from './count-rows.ts';
import { type ExportedMark, exportedMarks } from './exported-marks.ts';
import type { FilePiece } from './file-piece.ts';
import { type MarkRow, markColumns, markHead, toMarkRow } from './mark-rows.ts';
import { type PlainStory, plainHead, plainStory, plainText } from './plain-data.ts';
import { csvRows } from './to-csv.ts';
import type { ToIri } from './to-iri.ts';
import { createWebAnnotator } from './to-web-annotation.ts';
import type { WebAnnotation } from './web-annotation.ts';

/** All that is exported of a story: its own files with those of its texts, and what the files of the whole site take up. */
export type StoryExport = {
  readonly files: readonly FilePiece[];
  readonly annotations: readonly WebAnnotation[];
  readonly markRows: readonly MarkRow[];
  readonly countRows: readonly CountRow[];
  readonly plain: PlainStory;
};

/** Exports a story: the marks that are shown, and those that an editor rejected, as every format tells them. */
export function exportStory(story: CorpusStory, toIri: ToIri): StoryExport {
  const marks = exportedMarks(story);
  const relativesOf = createRelativesFinder([...marks.values()].flat());
  const texts = story.articles.map((article) => exportText(article, marks.get(article.id) ?? [], relativesOf, toIri));
  const annotations = texts.flatMap((text) => text.annotations);
  const markRows = texts.flatMap((text) => text.markRows);
  const countRows = texts.map(({ countRow }) => countRow);
  const plain = plainStory(story, marks, toIri);
  const path = storyPath(story.id);
  return {
    files: [
      ...texts.flatMap((text) => text.files),
      ...filesAt(path, collect(path, story.title, annotations, toIri), markRows, countRows, { story: plain }),
    ],
    annotations,
    markRows,
    countRows,
    plain,
  };
}

function exportText(
  article: CorpusArticle,
  marks: readonly ExportedMark[],
  relativesOf: (mark: ExportedMark) => readonly ExportedMark[],
  toIri: ToIri,
) {
  const annotations = marks.map(createWebAnnotator(article, relativesOf, toIri));
  const markRows = marks.map((mark) => toMarkRow(mark, toIri));
  const countRow = toCountRow(article, marks);
  const path = articlePath(article);
  const collection = collect(path, article.title, annotations, toIri);
  const plain = { story: article.story, text: plainText(article, marks, toIri) };
  return { annotations, markRows, countRow, files: filesAt(path, collection, markRows, [countRow], plain) };
}

function collect(path: string, title: string, annotations: readonly WebAnnotation[], toIri: ToIri) {
  return collectAnnotations(toIri(`${path}annotations.jsonld`), `Marks in “${title}”`, annotations);
}

function filesAt(
  path: string,
  collection: object,
  markRows: readonly MarkRow[],
  countRows: readonly CountRow[],
  plain: object,
): FilePiece[] {
  return [
    { path: `${path}annotations.jsonld`, content: JSON.stringify(collection) },
    { path: `${path}annotations.json`, content: JSON.stringify({ ...plainHead, ...plain }) },
    { path: `${path}annotations.csv`, content: markHead + csvRows(markColumns, markRows) },
    { path: `${path}counts.csv`, content: countHead + csvRows(countColumns, countRows) },
  ];
}

/** Gives the other marks of the conflict to which a mark belongs; rejected ones keep to themselves. */
function createRelativesFinder(marks: readonly ExportedMark[]): (mark: ExportedMark) => readonly ExportedMark[] {
  const familyOf = ({ annotation, label }: ExportedMark) => `${label === null} ${annotation.slot}`;
  const families = Map.groupBy(
    marks.filter(({ annotation }) => annotation.slot !== undefined),
    familyOf,
  );
  return (mark) => (families.get(familyOf(mark)) ?? []).filter((other) => other !== mark);
}

import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { articlePath, storyPath } from '../site/address-of.ts';
import { collectAnnotations } from './collect-annotations.ts';
import { countColumns, countHead, toCountRow } from './count-rows.ts';
import { type ExportedMark, exportedMarks } from './exported-marks.ts';
import type { FilePiece } from './file-piece.ts';
import { markColumns, markHead, toMarkRow } from './mark-rows.ts';
import { type PlainStory, plainHead, plainStory, plainText } from './plain-data.ts';
import { csvRows } from './to-csv.ts';
import type { ToIri } from './to-iri.ts';
import { createWebAnnotator } from './to-web-annotation.ts';
import type { WebAnnotation } from './web-annotation.ts';

/** All that is exported of a story: its own files with those of its texts, and what the files of the whole site take up. */
export type StoryExport = {
  readonly files: readonly FilePiece[];
  readonly annotations: readonly WebAnnotation[];
  /** The rows of the tables, as CSV without their heads. */
  readonly markRows: string;
  readonly countRows: string;
  readonly plain: PlainStory;
};

/** Exports a story: the marks that are shown, and those that an editor rejected, as every format tells them. */
export function exportStory(story: CorpusStory, toIri: ToIri): StoryExport {
  const marks = exportedMarks(story);
  const relativesOf = createRelativesFinder([...marks.values()].flat());
  const texts = story.articles.map((article) => exportText(article, marks.get(article.id) ?? [], relativesOf, toIri));
  const annotations = texts.flatMap((text) => text.annotations);
  const markRows = texts.map((text) => text.markRows).join('');
  const countRows = texts.map((text) => text.countRows).join('');
  const plain = plainStory(
    story,
    texts.map((text) => text.plain),
    toIri,
  );
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
  const counts = toCountRow(article, marks);
  const plain = plainText(article, marks, counts, toIri);
  const markRows = csvRows(
    markColumns,
    marks.map((mark) => toMarkRow(mark, toIri)),
  );
  const countRows = csvRows(countColumns, [counts]);
  const path = articlePath(article);
  const collection = collect(path, article.title, annotations, toIri);
  const files = filesAt(path, collection, markRows, countRows, { story: article.story, text: plain });
  return { annotations, markRows, countRows, plain, files };
}

function collect(path: string, title: string, annotations: readonly WebAnnotation[], toIri: ToIri) {
  return collectAnnotations(toIri(`${path}annotations.jsonld`), `Marks in “${title}”`, annotations);
}

function filesAt(path: string, collection: object, markRows: string, countRows: string, plain: object): FilePiece[] {
  return [
    { path: `${path}annotations.jsonld`, content: JSON.stringify(collection) },
    { path: `${path}annotations.json`, content: JSON.stringify({ ...plainHead, ...plain }) },
    { path: `${path}annotations.csv`, content: markHead + markRows },
    { path: `${path}counts.csv`, content: countHead + countRows },
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

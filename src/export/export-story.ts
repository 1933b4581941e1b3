import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { articlePath, storyPath } from '../site/address-of.ts';
import { collectAnnotations } from './collect-annotations.ts';
import { countColumns, countHead, toCountRow } from './count-rows.ts';
import { type ExportedMark, exportedMarks } from './exported-marks.ts';
import type { FilePiece } from './file-piece.ts';
import { jsonWith } from './json-with.ts';
import { markColumns, markHead, toMarkRow } from './mark-rows.ts';
import { plainHead, plainStory, plainText } from './plain-data.ts';
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
  /** The story as plain data, as JSON. */
  readonly plain: string;
};

/** Exports a story: the marks that are shown, and those that an editor rejected, as every format tells them. */
export function exportStory(story: CorpusStory, toIri: ToIri): StoryExport {
  const marks = exportedMarks(story);
  const relativesOf = createRelativesFinder([...marks.values()].flat());
  const texts = story.articles.map((article) => exportText(article, marks.get(article.id) ?? [], relativesOf, toIri));
  const markRows = texts.map((text) => text.markRows).join('');
  const countRows = texts.map((text) => text.countRows).join('');
  const plain = jsonWith(plainStory(story, toIri), 'texts', `[${texts.map((text) => text.plain).join()}]`);
  const path = storyPath(story.id);
  const collection = collect(
    path,
    story.title,
    texts.flatMap(({ items }) => items),
    toIri,
  );
  return {
    files: [
      ...texts.flatMap(({ files }) => files),
      ...filesAt(path, collection, jsonWith(plainHead, 'story', plain), markRows, countRows),
    ],
    annotations: texts.flatMap((text) => text.annotations),
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
  const items = annotations.map((annotation) => JSON.stringify(annotation));
  const counts = toCountRow(article, marks);
  const plain = JSON.stringify(plainText(article, marks, counts, toIri));
  const markRows = csvRows(
    markColumns,
    marks.map((mark) => toMarkRow(mark, toIri)),
  );
  const countRows = csvRows(countColumns, [counts]);
  const path = articlePath(article);
  const collection = collect(path, article.title, items, toIri);
  const plainFile = jsonWith({ ...plainHead, story: article.story }, 'text', plain);
  const files = filesAt(path, collection, plainFile, markRows, countRows);
  return { annotations, items, markRows, countRows, plain, files };
}

function collect(path: string, title: string, items: readonly string[], toIri: ToIri): string {
  return collectAnnotations(toIri(`${path}annotations.jsonld`), `Marks in “${title}”`, items);
}

function filesAt(path: string, collection: string, plain: string, markRows: string, countRows: string): FilePiece[] {
  return [
    { path: `${path}annotations.jsonld`, content: collection },
    { path: `${path}annotations.json`, content: plain },
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

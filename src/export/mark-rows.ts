import type { EditorNote } from '../engine/annotation.ts';
import { articlePath } from '../site/address-of.ts';
import { type ExportedMark, wordsOf } from './exported-marks.ts';
import { csvHead } from './to-csv.ts';
import type { ToIri } from './to-iri.ts';

/** A mark as a row of a table; a cell is empty where there is nothing to say. */
export type MarkRow = Readonly<Record<(typeof markColumns)[number], string>>;

/** In the order in which a table has them. */
export const markColumns = [
  'story',
  'text',
  'title',
  'mark',
  'state',
  'kind',
  'subtype',
  'words',
  'explanation',
  'question',
  'verdict',
  'reason given',
  'found by',
  'rule',
  'editor did',
  'editor',
  'day',
  'why',
  'address',
] as const;

/** The first line of a table of marks. */
export const markHead = csvHead(markColumns);

/** A mark as a row; the address of a rejected one, which stands on no page, is that of its text. */
export function toMarkRow(mark: ExportedMark, toIri: ToIri): MarkRow {
  const { article, annotation, label, specific } = mark;
  const { id, kind, subtype, explanation, by, rule, reasonGiven, editor } = annotation;
  return {
    story: article.story,
    text: article.id,
    title: article.title,
    mark: label ?? '',
    state: label === null ? 'rejected' : 'shown',
    kind,
    subtype,
    words: wordsOf(mark),
    explanation,
    question: specific?.question ?? '',
    verdict: specific?.verdict ?? '',
    'reason given': reasonGiven === undefined ? '' : article.text.slice(reasonGiven.start, reasonGiven.end),
    'found by': by,
    rule: by === 'rule' ? rule : '',
    ...editorCells(editor),
    address: toIri(`${articlePath(article)}${label === null ? '' : `#m-${id}`}`),
  };
}

function editorCells(editor: EditorNote | undefined) {
  return { 'editor did': editor?.did ?? '', editor: editor?.by ?? '', day: editor?.on ?? '', why: editor?.why ?? '' };
}

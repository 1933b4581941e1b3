import type { CorpusArticle } from '../corpus/corpus.ts';
import { type Kind, provenances } from '../engine/annotation.ts';
import { markKinds } from '../engine/detectors/mark-kinds.ts';
import type { ExportedMark } from './exported-marks.ts';
import { csvHead } from './to-csv.ts';

/** How much there is of everything in one text, under the names of the columns. */
export type CountRow = Readonly<Record<string, string | number>>;

/** A text, its quotations by rung, its marks by kind and subtype, and what an editor added and rejected. */
export const countColumns: readonly string[] = [
  'story',
  'text',
  'title',
  'origin',
  'date',
  'words',
  'quotations',
  ...provenances.map((rung) => `quotations: ${rung}`),
  'marks',
  ...markKinds.flatMap(({ kind, subtypes }) => [
    kind,
    ...Object.keys(subtypes).map((subtype) => `${kind}: ${subtype}`),
  ]),
  'added by an editor',
  'rejected by an editor',
];

/** The first line of a table of counts. */
export const countHead = csvHead(countColumns);

/**
 * Counts what is in a text; rejected marks count as such only.
 *
 * @param marks of the text, rejected ones included
 */
export function toCountRow(article: CorpusArticle, marks: readonly ExportedMark[]): CountRow {
  const { story, id, title, origin, date, words, quotations } = article;
  const shown = marks.filter(({ label }) => label !== null).map(({ annotation }) => annotation);
  const countKind = (wanted: Kind, type?: string) =>
    shown.filter(({ kind, subtype }) => kind === wanted && (type === undefined || subtype === type)).length;
  return {
    story,
    text: id,
    title,
    origin,
    date,
    words,
    quotations: quotations.filter(({ isQuotation }) => isQuotation).length,
    ...Object.fromEntries(
      provenances.map((rung) => [
        `quotations: ${rung}`,
        quotations.filter(({ provenance }) => provenance === rung).length,
      ]),
    ),
    marks: shown.length,
    ...Object.fromEntries(
      markKinds.flatMap(({ kind, subtypes }) => [
        [kind, countKind(kind)],
        ...Object.keys(subtypes).map((subtype) => [`${kind}: ${subtype}`, countKind(kind, subtype)]),
      ]),
    ),
    'added by an editor': shown.filter(({ by }) => by === 'editor').length,
    'rejected by an editor': marks.length - shown.length,
  };
}

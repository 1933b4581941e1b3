import type { CorpusArticle } from '../corpus/corpus.ts';
import type { EditorNote } from '../engine/annotation.ts';
import { createCodePointCounter, quoteInContext } from '../engine/selector.ts';
import { engineVersion } from '../engine/version.ts';
import { articlePath, kindPath } from '../site/address-of.ts';
import type { ExportedMark } from './exported-marks.ts';
import type { ToIri } from './to-iri.ts';
import {
  annotationContext,
  type LinkBody,
  type Target,
  type TextualBody,
  type WebAnnotation,
} from './web-annotation.ts';

/** The IRI of a mark: it lies in the export of its text. */
export function markIri({ article, id }: ExportedMark, toIri: ToIri): string {
  return toIri(`${articlePath(article)}annotations.jsonld#${id}`);
}

/**
 * Gives the marks of one article as Web Annotations.
 *
 * @param relativesOf the other marks of the same conflict, in all texts of the story
 */
export function createWebAnnotator(
  article: CorpusArticle,
  relativesOf: (mark: ExportedMark) => readonly ExportedMark[],
  toIri: ToIri,
): (mark: ExportedMark) => WebAnnotation {
  const codePointsBefore = createCodePointCounter(article.text);
  const source = toIri(articlePath(article));
  return (mark) => {
    const { annotation, label } = mark;
    const { by, editor, rule, spans, kind } = annotation;
    return {
      '@context': annotationContext,
      id: markIri(mark, toIri),
      type: 'Annotation',
      motivation: [
        'classifying',
        ...(kind === 'conflicting-specific' ? (['linking'] as const) : []),
        ...(label === null ? (['moderating'] as const) : []),
      ],
      ...(by === 'editor' && editor !== undefined ? whoAndWhen(editor) : {}),
      generator: {
        id: toIri('/method/'),
        type: 'Software',
        name: by === 'rule' ? `Says Who ${engineVersion}, rule ${rule}` : `Says Who ${engineVersion}`,
        'schema:softwareVersion': engineVersion,
      },
      body: bodiesOf(mark, relativesOf(mark), toIri),
      target: spans.map(
        ({ start, end }): Target => ({
          type: 'SpecificResource',
          source,
          selector: [
            { type: 'TextQuoteSelector', ...quoteInContext(article.text, { start, end }) },
            { type: 'TextPositionSelector', start: codePointsBefore(start), end: codePointsBefore(end) },
          ],
        }),
      ),
    };
  };
}

/** What is said of the words: kind and subtype, why they are marked, what they stand against, what an editor did. */
function bodiesOf(
  { annotation, specific }: ExportedMark,
  relatives: readonly ExportedMark[],
  toIri: ToIri,
): (TextualBody | LinkBody)[] {
  const { kind, subtype, explanation, editor, comments = [] } = annotation;
  return [
    text('tagging', kind),
    text('tagging', subtype),
    { type: 'SpecificResource', purpose: 'classifying', source: toIri(`${kindPath(kind)}#${subtype}`) },
    { ...text('describing', explanation), language: 'en' },
    ...(specific === null
      ? []
      : [text('tagging', specific.verdict), { ...text('questioning', specific.question), language: 'en' }]),
    ...relatives.map(
      (relative): LinkBody => ({ type: 'SpecificResource', purpose: 'linking', source: markIri(relative, toIri) }),
    ),
    ...(editor === undefined ? [] : editorsBodies(editor)),
    ...comments.map((comment) => ({ ...text('commenting', comment.says), ...whoAndWhen(comment) })),
  ];
}

function editorsBodies(note: EditorNote): TextualBody[] {
  const { did, why } = note;
  return [
    { ...text('moderating', states[did]), ...whoAndWhen(note) },
    ...(why === undefined ? [] : [{ ...text('commenting', why), ...whoAndWhen(note) }]),
  ];
}

const states = {
  confirm: 'confirmed',
  reject: 'rejected',
  change: 'changed',
  add: 'added',
  join: 'joined',
} as const satisfies Record<EditorNote['did'], string>;

/** The model wants a time of day; of a correction the day alone is known, and its beginning stands for it. */
function whoAndWhen({ by, on }: Pick<EditorNote, 'by' | 'on'>) {
  return {
    ...(by === 'unknown' ? {} : { creator: { name: by } }),
    ...(on === 'unknown' ? {} : { created: `${on}T00:00:00Z` }),
  };
}

function text(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { isConflict, type SourceMention, type Span, type Specific } from '../engine/annotation.ts';
import { textOf } from '../engine/text-of.ts';
import { engineVersion } from '../engine/version.ts';
import { articlePath, storyPath } from '../site/address-of.ts';
import type { CountRow } from './count-rows.ts';
import type { ExportedMark } from './exported-marks.ts';
import type { ToIri } from './to-iri.ts';
import { markIri } from './to-web-annotation.ts';

/** What stands at the head of every plain export, so that nobody must guess. */
export const plainHead = {
  engine: engineVersion,
  offsets: 'UTF-16 code units from 0, half-open, in the reading text, whose SHA-256 (in UTF-8) is given',
} as const;

/** A text with its counts and its marks, rejected ones included. */
export function plainText(article: CorpusArticle, marks: readonly ExportedMark[], counts: CountRow, toIri: ToIri) {
  const { id, title, isTitleSupplied, origin, outlet, byline, date, url, licence, lang, words, sha256 } = article;
  return {
    id,
    title,
    isTitleSupplied,
    origin,
    outlet,
    byline,
    date,
    url,
    licence,
    lang,
    words,
    sha256,
    address: toIri(articlePath(article)),
    counts,
    annotations: marks.map((mark) => plainMark(mark, toIri)),
  };
}

/** A story, but for its texts, with the details on which they differ; those that an editor rejected say so. */
export function plainStory(story: CorpusStory, toIri: ToIri) {
  const { id, title, question, lang, articles, specifics, rejected } = story;
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  return {
    id,
    title,
    question,
    lang,
    address: toIri(storyPath(id)),
    conflicts: [
      ...specifics.filter(isConflict).map((specific) => plainConflict(specific, 'shown', texts)),
      ...rejected.specifics.map((specific) => plainConflict(specific, 'rejected', texts)),
    ],
  };
}

function plainMark(mark: ExportedMark, toIri: ToIri) {
  const { article, annotation, label, id } = mark;
  const { kind, subtype, spans, explanation, by, rule, repeats, reasonGiven, slot, editor, comments } = annotation;
  return {
    id,
    iri: markIri(mark, toIri),
    label,
    state: label === null ? 'rejected' : 'shown',
    kind,
    subtype,
    spans: spans.map((span) => exact(article.text, span)),
    explanation,
    slot,
    repeats: repeats?.map((span) => exact(article.text, span)),
    reasonGiven: reasonGiven && exact(article.text, reasonGiven),
    by,
    rule,
    editor,
    comments,
  };
}

function plainConflict(specific: Specific, state: 'shown' | 'rejected', texts: ReadonlyMap<string, string>) {
  const { slot, question, type, verdict, mentions, rule, by, editor, comments } = specific;
  return {
    slot,
    question,
    type,
    verdict,
    state,
    mentions: mentions.map(({ article, start, end, value, against, source, editor: addedBy }) => ({
      text: article,
      ...exact(textOf(texts, article), { start, end }),
      value,
      against,
      source: source && plainSource(textOf(texts, article), source),
      editor: addedBy,
    })),
    by,
    rule,
    editor,
    comments,
  };
}

function plainSource(text: string, { start, end, name, isUnnamed }: SourceMention) {
  return { ...exact(text, { start, end }), name, isUnnamed };
}

function exact(text: string, { start, end }: Span) {
  return { start, end, exact: text.slice(start, end) };
}

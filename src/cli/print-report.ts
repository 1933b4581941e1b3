import { styleText } from 'node:util';
import { location } from 'vfile-location';
import type { Analysis, ArticleAnalysis } from '../engine/analyse.ts';
import { type Annotation, type Article, isConflict, type Kind, kinds, type Span } from '../engine/annotation.ts';
import { textOf } from '../engine/text-of.ts';
import { markKindOf } from '../markdown/mark-kind-of.ts';

/**
 * An analysis as a person reads it on a terminal: per text every mark with line and column, then what the texts
 * contradict each other on, then a line that counts.
 */
export function printReport(articles: readonly Article[], analysis: Analysis): string {
  const places = new Map(articles.map((article) => [article.id, location(article.text)]));
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  const conflicts = analysis.specifics.filter(isConflict);
  return [
    ...analysis.articles.flatMap((article) => [heading(article.id), ...printArticle(article)]),
    ...(conflicts.length === 0 ? [] : [heading('Specifics that conflict')]),
    ...conflicts.flatMap(({ question, type, verdict, mentions }) => [
      `  ${styleText('bold', question)}  (${type}, ${verdict})`,
      ...mentions.map(
        (mention) => `    ${mention.article}:${pointOf(mention.article, mention)}  ${quote(mention.article, mention)}`,
      ),
      '',
    ]),
    countLine(),
    '',
  ].join('\n');

  function printArticle({ id, quotations }: ArticleAnalysis): string[] {
    const numbers = new Map<Kind, number>();
    const marks = analysis.annotations.filter((annotation) => annotation.article === id);
    const unmarked = quotations.filter(({ isQuotation }) => isQuotation).length - countOf(marks, 'unsourced-quote');
    return [
      ...marks.flatMap((annotation) => {
        const number = (numbers.get(annotation.kind) ?? 0) + 1;
        numbers.set(annotation.kind, number);
        return printMark(annotation, number);
      }),
      `  ${marks.length === 0 ? 'Nothing is marked. ' : ''}Quotations that are not marked: ${unmarked}.`,
      '',
    ];
  }

  function printMark({ article, spans, kind, subtype, explanation }: Annotation, number: number): string[] {
    const { letter, title, subtypes } = markKindOf(kind);
    const words = spans.map((span) => quote(article, span)).join(' … ');
    return [
      `  ${pointOf(article, spans[0]).padEnd(8)}${styleText('bold', `${letter}${number}`)}  ${words}`,
      `          ${title}: ${subtypes[subtype]}. ${explanation}`,
    ];
  }

  function quote(article: string, { start, end }: Span): string {
    return styleText('underline', textOf(texts, article).slice(start, end).replaceAll(/\s+/gu, ' '));
  }

  function pointOf(article: string, span: Span | undefined): string {
    const point = places.get(article)?.toPoint(span?.start ?? 0);
    return `${point?.line}:${point?.column}`;
  }

  function countLine(): string {
    const marks = kinds.map((kind) => count(countOf(analysis.annotations, kind), markKindOf(kind).title.toLowerCase()));
    return `${count(articles.length, 'text')}: ${marks.join(', ')}, in ${count(conflicts.length, 'conflict')}.`;
  }
}

function heading(words: string): string {
  return `${styleText('inverse', ` ${words} `)}\n`;
}

function countOf(annotations: readonly Annotation[], kind: Kind): number {
  return annotations.filter((annotation) => annotation.kind === kind).length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

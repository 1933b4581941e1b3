import type { Analysis, ArticleAnalysis } from '../engine/analyse.ts';
import {
  type Article,
  type Attribution,
  isConflict,
  type Quotation,
  type SourceMention,
  type Span,
} from '../engine/annotation.ts';
import { textOf } from '../engine/text-of.ts';

type ExactSpan = Span & { readonly exact: string };

/**
 * The report of `npm run annotate -- --json`: an analysis as plain data with the marked words written out. Fields may be
 * added, none renamed, because other programs read them. Articles are called by their ids. `attributions` give
 * somebody's words; what somebody does by speaking, or thinks, stands in `stances`.
 *
 * @param story name of the story, where it has one
 */
export function toReport(articles: readonly Article[], analysis: Analysis, story?: string) {
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  const marked = new Set(
    analysis.annotations
      .filter(({ kind }) => kind === 'unsourced-quote')
      .map(({ article, spans }) => `${article}\n${spans[0]?.start}`),
  );
  return {
    ...(story === undefined ? {} : { story }),
    engine: analysis.engine,
    articles: analysis.articles.map((article) => ({
      file: article.id,
      quotations: article.quotations.map((quotation) => ({
        ...describeQuotation(article.id, quotation),
        marked: marked.has(`${article.id}\n${quotation.parts[0]?.start}`),
      })),
      unnamed: analysis.annotations
        .filter((annotation) => annotation.kind === 'unnamed-source' && annotation.article === article.id)
        .map(({ id, spans, subtype, rule, explanation }) => ({
          ...around(article.id, spans),
          subtype,
          id,
          rule,
          explanation,
        })),
      attributions: describeAttributions(article, 'speech'),
      stances: describeAttributions(article, 'stance'),
    })),
    conflicts: analysis.specifics.filter(isConflict).map(({ question, type, verdict, mentions, slot, rule }) => ({
      slot: question,
      type,
      strength: verdict,
      mentions: mentions.map((mention) => ({
        file: mention.article,
        ...exact(mention.article, mention),
        value: mention.value,
      })),
      key: slot,
      rule,
    })),
  };

  function exact(article: string, { start, end }: Span): ExactSpan {
    return { start, end, exact: textOf(texts, article).slice(start, end) };
  }

  function around(article: string, spans: readonly Span[]): ExactSpan {
    return exact(article, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
  }

  function describeSpeaker(article: string, speaker: SourceMention | null) {
    return speaker && { ...exact(article, speaker), ...(speaker.name === undefined ? {} : { name: speaker.name }) };
  }

  function describeQuotation(article: string, quotation: Quotation) {
    const { parts, isQuotation, rule, speaker, cue, provenance, venue } = quotation;
    return {
      parts: parts.map((part) => exact(article, part)),
      isQuotation,
      rule,
      speaker: describeSpeaker(article, speaker),
      cue: cue && exact(article, cue),
      provenance,
      venue: venue && exact(article, venue),
    };
  }

  function describeAttributions({ id, attributions }: ArticleAnalysis, wanted: Attribution['manner']) {
    return attributions
      .filter(({ manner }) => manner === wanted)
      .map((attribution) => describeAttribution(id, attribution));
  }

  /** What is said in quotation marks is its content, and `clause` all of it; of indirect speech the two are the same. */
  function describeAttribution(article: string, { source, cue, content, quoted, type, isUnnamed }: Attribution) {
    const write = (spans: readonly Span[]) => spans.map((span) => exact(article, span));
    return {
      source: write(source),
      cue: write(cue),
      content: write(quoted.length > 0 ? quoted : content),
      clause: write(content),
      type,
      unnamed: isUnnamed,
    };
  }
}

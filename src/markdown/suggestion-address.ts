import type { Span } from '../engine/annotation.ts';
import { findTextQuote } from '../engine/selector.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { MarkedArticle } from './marked-story.ts';

/**
 * Where a reader suggests that a mark be corrected: an issue of the site's repository, begun for them with the entry that
 * `corrections.yaml` would need. GitHub, Gitea and Forgejo understand it.
 */
export function suggestionAddress(repository: string, annotation: LabelledAnnotation, article: MarkedArticle): string {
  const { label, kind, spans } = annotation;
  const quote = quoteLines(article, spans[0] ?? { start: 0, end: 0 });
  const entry = ['do: reject', `kind: ${kind}`, ...quote, 'why:', 'by:', 'on:'].map(asItem).join('\n');
  const query = new URLSearchParams({
    title: `Correction: ${article.title}, ${label}`,
    body: `What should be different, and why:\n\n\n\`\`\`yaml\n${entry}\n\`\`\`\n`,
  });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query}`;
}

/** The words as they stand, and which of several places they mean. */
function quoteLines({ id, text }: MarkedArticle, { start, end }: Span): string[] {
  const exact = text.slice(start, end);
  const places = findTextQuote(text, { exact });
  const occurrence = places.findIndex((place) => place.start === start) + 1;
  // Words in JSON are words in YAML, whatever signs they hold.
  const lines = [`text: ${id}`, `exact: ${JSON.stringify(exact)}`];
  return places.length > 1 ? [...lines, `occurrence: ${occurrence}`] : lines;
}

/** A line of an item of a list: the first begins with a dash. */
function asItem(line: string, place: number): string {
  return `${place === 0 ? '- ' : '  '}${line}`;
}

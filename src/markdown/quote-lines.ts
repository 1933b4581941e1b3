import type { Span } from '../engine/annotation.ts';
import { findTextQuote } from '../engine/selector.ts';
import { yamlWords } from './yaml-words.ts';

/** The fields by which `corrections.yaml` names words of a text: the text, the words, and which of several places is meant. */
export function quoteLines(article: { readonly id: string; readonly text: string }, { start, end }: Span): string[] {
  const exact = article.text.slice(start, end);
  const places = findTextQuote(article.text, { exact });
  const occurrence = places.findIndex((place) => place.start === start) + 1;
  const lines = [`text: ${yamlWords(article.id)}`, `exact: ${yamlWords(exact)}`];
  return places.length > 1 ? [...lines, `occurrence: ${occurrence}`] : lines;
}

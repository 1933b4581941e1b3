import type { Article, Span } from '../annotation.ts';
import { findTextQuote } from '../selector.ts';
import type { QuotedMention } from './correction.ts';

/** Where a correction's words stand: an article and a span in it. */
export type Place = Span & { readonly article: string };

/** Finds the words that an editor points at. A string is the reason why they do not name one place. */
export function locate(articles: ReadonlyMap<string, Article>, mention: QuotedMention): Place | string {
  const article = articles.get(mention.article);
  if (!article)
    return `there is no text “${mention.article}” in this story; its texts are ${[...articles.keys()].join(', ')}`;
  const places = findTextQuote(article.text, mention);
  const [place] = places;
  if (!place) return `the words “${mention.exact}” do not stand in ${mention.article} ${contextOf(mention)}`;
  if (places.length > 1) {
    return `the words “${mention.exact}” stand in ${places.length} places of ${mention.article}`;
  }
  if (cutsWord(article.text, place.start) || cutsWord(article.text, place.end)) {
    return `“${mention.exact}” begins or ends inside a word of ${mention.article}`;
  }
  return { ...place, article: mention.article };
}

function contextOf({ prefix, suffix, occurrence }: QuotedMention): string {
  if (prefix !== undefined || suffix !== undefined) return 'with this prefix and suffix (any more)';
  return occurrence === undefined ? '(any more)' : `${occurrence} times`;
}

const withinWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether an edge lies between two characters of one word. */
function cutsWord(text: string, offset: number): boolean {
  return withinWord.test(text.charAt(offset - 1)) && withinWord.test(text.charAt(offset));
}

/** The one place of some words that overlaps a place, with both edges between words; undefined where there is none. */
export function locateExtent(text: string, exact: string, place: Span): Span | undefined {
  const found = findTextQuote(text, { exact }).filter(
    ({ start, end }) => start < place.end && place.start < end && !cutsWord(text, start) && !cutsWord(text, end),
  );
  return found.length === 1 ? found[0] : undefined;
}

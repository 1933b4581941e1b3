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
  if (!place)
    return `the words “${mention.exact}” do not stand in ${mention.article} (any more); quote the text as it is`;
  if (places.length > 1) {
    return `the words “${mention.exact}” stand in ${places.length} places of ${mention.article}; add prefix, suffix or occurrence`;
  }
  if (cutsWord(article.text, place.start) || cutsWord(article.text, place.end)) {
    return `“${mention.exact}” begins or ends inside a word of ${mention.article}; quote whole words`;
  }
  return { ...place, article: mention.article };
}

const withinWord = /[\p{L}\p{M}\p{N}]/u;

function cutsWord(text: string, offset: number): boolean {
  return withinWord.test(text.charAt(offset - 1)) && withinWord.test(text.charAt(offset));
}

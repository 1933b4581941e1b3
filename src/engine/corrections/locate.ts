import type { Article, Span } from '../annotation.ts';
import { overlap } from '../overlap.ts';
import { findTextQuote } from '../selector.ts';
import type { QuotedMention, Refusal } from './correction.ts';
import { refuse } from './refuse.ts';

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

/** The one place of the words `extent` that overlaps a place, with both edges between words. */
export function locateExtent(articles: ReadonlyMap<string, Article>, extent: string, place: Place): Span | Refusal {
  const text = articles.get(place.article)?.text;
  if (text === undefined) throw new Error(`Expected a place in an article of the story, found ${place.article}`);
  const [span, ...others] = findTextQuote(text, { exact: extent }).filter(
    (found) => overlap(found, place) && !cutsWord(text, found.start) && !cutsWord(text, found.end),
  );
  if (span !== undefined && others.length === 0) return span;
  const here = text.slice(place.start, place.end);
  return refuse('words-not-found', `the extent “${extent}” stands nowhere around “${here}”; quote the text as it is`);
}

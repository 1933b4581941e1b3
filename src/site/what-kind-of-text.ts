import type { CorpusArticle } from '../corpus/corpus.ts';
import { wordsFor } from './words-for.ts';

/** What readers are told at the head of a text: how it came here, and what nobody can say of it. */
export function whatKindOfText({
  origin,
  byline,
  outlet,
  date,
}: Pick<CorpusArticle, 'origin' | 'byline' | 'outlet' | 'date'>): string {
  if (origin === 'invented') return 'Invented text, written for this site. Nothing in it happened.';
  if (origin === 'published') return 'Published text.';
  const missing = [
    byline === 'unknown' ? 'author' : null,
    outlet === 'unknown' ? 'outlet' : null,
    date === 'unknown' ? 'date' : null,
  ].filter((name) => name !== null);
  const stated = missing.length === 0 ? '' : ` ${capitalised(wordsFor.allOf(missing))} not stated.`;
  return `Study text.${stated} Whether anything in it is true is not known.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

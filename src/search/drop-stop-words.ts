import { stopWords } from './stop-words.ts';

/**
 * A query without the words that are in every text: each word fetches a piece of the index, and these are its largest.
 * What stands in quotation marks is a phrase and stays whole, and so does a query of such words alone.
 */
export function dropStopWords(query: string): string {
  const words = query.replaceAll('\u2011', '-').match(/"[^"]*"?|\S+/gu) ?? [];
  const kept = words.filter(
    (word) => word.startsWith('"') || !stopWords.has(word.toLowerCase().replaceAll(/\W/gu, '')),
  );
  return (kept.length === 0 ? words : kept).join(' ');
}

import { articles } from '../lexicons/articles.ts';

/**
 * What spellings of one name have in common: letters and digits in lower case without accents, words joined by hyphens, no
 * article before them and no possessive ending. "The Möller Board’s" gives `moller-board`.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words).join('-');
}

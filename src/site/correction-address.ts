import type { CorpusArticle } from '../corpus/corpus.ts';
import { issueAddress } from '../markdown/issue-address.ts';
import { quoteLines } from '../markdown/quote-lines.ts';
import { wholeWords } from '../markdown/whole-words.ts';
import { articlePath } from './address-of.ts';

const longestOpening = 60;

/**
 * Where a reader says what is wrong or missing in a text: an issue begun with a comment on its opening words, in whose
 * place the editor writes those that are meant.
 */
export function correctionAddress(
  repository: string,
  article: Pick<CorpusArticle, 'story' | 'id' | 'title' | 'text' | 'blocks'>,
): string {
  const { start, end } = article.blocks[0] ?? { start: 0, end: article.text.length };
  const opening = wholeWords(article.text, { start, end: Math.min(end, start + longestOpening) });
  return issueAddress(repository, article.title, `Text: ${articlePath(article)}`, [
    'do: comment',
    ...quoteLines(article, opening),
    'says: A reader asks to look at this again.',
  ]);
}

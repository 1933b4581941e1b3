import type { CorpusArticle } from '../corpus/corpus.ts';
import { saidId } from '../corpus/list-said.ts';
import type { Quotation } from '../engine/annotation.ts';
import { firstWords } from './first-words.ts';

/** Where a quotation stands on the page of its article. */
export type QuotationPlace = {
  /** `#m-…` of its mark where it is marked, else `#s-…`. */
  readonly fragment: string;
  /** "Q1" where it is marked. */
  readonly label: string | null;
  /** The whole quotation if it is short, else its first words. */
  readonly words: string;
};

export function quotationPlace(article: CorpusArticle, { parts }: Quotation): QuotationPlace {
  const first = parts[0];
  if (first === undefined) throw new Error(`Expected every quotation of ${article.file} to have a part, found none`);
  const annotation = article.annotations.find(
    ({ kind, spans }) => kind === 'unsourced-quote' && spans[0]?.start === first.start,
  );
  return {
    fragment: annotation ? `#m-${annotation.id}` : `#${saidId(first.start)}`,
    label: annotation?.label ?? null,
    words: firstWords(article.text, [first]),
  };
}

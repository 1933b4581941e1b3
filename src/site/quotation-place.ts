import type { CorpusArticle } from '../corpus/corpus.ts';
import type { Quotation, Span } from '../engine/annotation.ts';
import { blockNumberAt } from '../markdown/block-number-at.ts';

/** Where a quotation stands on the page of its article. */
export type QuotationPlace = {
  /** `#m-…` of its mark where it is marked, else `#p-…` of the paragraph in which it begins. */
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
    fragment: annotation ? `#m-${annotation.id}` : `#p-${blockNumberAt(article.blocks, first.start)}`,
    label: annotation?.label ?? null,
    words: firstWords(article.text, first),
  };
}

/** From how many characters on a quotation is cut, at a space. */
const longest = 72;

function firstWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '')} …`;
}

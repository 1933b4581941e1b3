import type { Article } from '../annotation.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Reads one article: tokens, sentences, stretches in quotation marks, and who says what. */
export function readArticle(article: Article): Reading {
  const tokens = tokenize(article.text);
  const sentences = splitSentences(article);
  const stretches = pairQuotationMarks(article, tokens);
  const quotations = stretches
    .filter((stretch) => stretch.depth === 0)
    .map(({ parts }) => ({
      parts,
      isQuotation: true,
      rule: 'in-quotation-marks',
      speaker: null,
      cue: null,
      provenance: 'none' as const,
      venue: null,
    }));
  return { article, tokens, sentences, quotations, attributions: [] };
}

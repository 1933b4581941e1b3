import type { Article } from '../annotation.ts';
import { findWithholdings } from './anonymity.ts';
import { listAttributions } from './attributions.ts';
import { findReporting } from './find-reporting.ts';
import { governStretches } from './govern-stretches.ts';
import { judgeStretches } from './judge-stretches.ts';
import { compareNameForms } from './name-forms.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { assembleQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { indexSources } from './sources.ts';
import { resolveSpeakers } from './speakers.ts';
import { tokenize } from './tokens.ts';
import { findTurns } from './turns.ts';
import { readWording } from './wording.ts';

/** Reads one article: tokens, sentences, stretches in quotation marks, and who says what. */
export function readArticle(article: Article): Reading {
  const tokens = tokenize(article.text);
  const sentences = splitSentences(article, tokens);
  const stretches = pairQuotationMarks(article, tokens);
  const sources = indexSources(article, tokens);
  const wording = readWording(article, tokens, sentences, stretches, sources.names);
  const reportings = findReporting(wording);
  const spoken = governStretches(wording, stretches, reportings);
  const judgements = judgeStretches(article, wording, sentences, stretches, spoken);
  const forms = compareNameForms(article.text, tokens, sources.names);
  const speakers = resolveSpeakers(wording, sources, forms, reportings);
  return {
    article,
    tokens,
    wording,
    sources,
    sentences,
    forms,
    speakers,
    turns: findTurns(article, wording),
    withholdings: findWithholdings(wording),
    quotations: assembleQuotations(wording, stretches, spoken, speakers, judgements),
    attributions: listAttributions(wording, sources, stretches, reportings, spoken, judgements),
  };
}

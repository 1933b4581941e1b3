import type { Article, Span } from '../annotation.ts';
import type { SpokenStretch } from './govern-stretches.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import { type Judgement, judgeStretch } from './quotation-or-not.ts';
import { findTitles } from './quotation-or-not-titles.ts';
import type { Wording } from './wording.ts';

/** Says of every outermost stretch, by its index, whether it is a quotation. */
export function judgeStretches(
  article: Article,
  wording: Wording,
  sentences: readonly Span[],
  stretches: readonly QuotedStretch[],
  spoken: readonly SpokenStretch[],
): ReadonlyMap<number, Judgement> {
  const { tokens } = wording;
  const titles = findTitles(article, tokens, sentences, stretches);
  const judgements = new Map<number, Judgement>();
  for (const { stretch: index, reporting } of spoken) {
    const stretch = stretches[index];
    if (stretch === undefined) throw new Error(`expected a stretch with index ${index}, found none`);
    const cue = reporting?.cue ? spanOfPhrase(wording, reporting.cue) : null;
    const hasSpeaker = reporting !== null && reporting.source !== null;
    judgements.set(index, judgeStretch({ article, tokens, sentences, stretch, cue, hasSpeaker, titles }));
  }
  return judgements;
}

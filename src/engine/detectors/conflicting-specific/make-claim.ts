import type { Claim } from './claim.ts';
import { type Passage, spanOf } from './passage.ts';

/** What a rule says of a claim; the rest has the values that most claims have. */
type Draft = Pick<Claim, 'slot' | 'question' | 'type' | 'value'> & Partial<Claim>;

/** A claim made by tokens `from` up to `to` of a sentence: weak, unchanging, a divergence, unless the draft says otherwise. */
export function makeClaim(passage: Passage, from: number, to: number, draft: Draft): Claim {
  return {
    grade: 'divergence',
    ownComparison: 'never',
    change: 'none',
    circumstance: null,
    isTelling: !passage.isHeadline,
    article: passage.article,
    span: spanOf(passage, from, to),
    ...draft,
  };
}

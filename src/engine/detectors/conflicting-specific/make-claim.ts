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
    span: spanOf(passage, from, endOfCompound(passage, to)),
    ...draft,
  };
}

/** No word is marked in part: of "36-year-old" and "6.1-magnitude" the whole. */
function endOfCompound({ tokens }: Pick<Passage, 'tokens'>, to: number): number {
  const [last, next, afterNext] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last || !next || next.start !== last.end) return to;
  if (next.kind === 'word') return endOfCompound({ tokens }, to + 1);
  const isHyphen = next.word === '-' && afterNext?.start === next.end && afterNext.kind === 'word';
  return isHyphen ? endOfCompound({ tokens }, to + 2) : to;
}

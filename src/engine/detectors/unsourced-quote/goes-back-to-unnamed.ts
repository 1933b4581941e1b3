import type { Span } from '../../annotation.ts';
import { indefiniteDeterminers } from '../../lexicons/indefinite-determiners.ts';
import { countBefore } from '../../reading/count-before.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { singlePronouns } from './lexicon.ts';

/**
 * Whether "he" or "she" can only go back to an unnamed person: to whoever spoke last, a sentence or two before, while from
 * there to the pronoun nobody is named and no other pronoun stands that could mean somebody else.
 */
export function createGoingBack({ speakers, tokens, wording }: Reading): (pronoun: Span) => boolean {
  const { blockAt, names, sentenceAt, sentenceStarts, stretchAt } = wording;
  const earlier = Array.from(speakers.values(), ({ mention, provenance }) => ({ ...mention, provenance })).toSorted(
    (one, other) => one.start - other.start,
  );
  return (pronoun) => {
    if (!singlePronouns.has(tokens[tokensIn(tokens, pronoun).from]?.word ?? '')) return false;
    const source = earlier[countBefore(earlier, pronoun.start, ({ start }) => start) - 1];
    if (source?.provenance !== 'unnamed-person') return false;
    const [from, to] = [tokensIn(tokens, source).from, tokensIn(tokens, pronoun).from];
    // "the author": may be somebody named under another noun
    if (!indefiniteDeterminers.has(tokens[from]?.word ?? '')) return false;
    const sentence = sentenceAt[from] ?? 0;
    const isNear = (sentenceAt[to] ?? 0) - sentence <= 2 && (blockAt[to] ?? 0) - (blockAt[from] ?? 0) <= 1;
    return isNear && !isAnybodyIn(sentenceStarts[sentence] ?? 0, to);
  };

  /** Whether the words outside quotation marks name or mean a person. */
  function isAnybodyIn(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (stretchAt[at] !== -1) continue;
      const kind = names.at[at]?.kind;
      if (kind === 'person' || kind === 'unknown' || singlePronouns.has(tokens[at]?.word ?? '')) return true;
    }
    return false;
  }
}

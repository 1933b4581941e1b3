import type { Span } from '../../annotation.ts';
import { indefiniteDeterminers } from '../../lexicons/indefinite-determiners.ts';
import { countBefore } from '../../reading/count-before.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import type { TokenRange } from '../../reading/verb-groups.ts';
import { singlePronouns } from './lexicon.ts';

/**
 * Whether "he" or "she" can only go back to an unnamed person: to whoever spoke last, a sentence or two before, while from
 * there to the pronoun nobody is named and no other pronoun stands that could mean somebody named before.
 */
export function createGoingBack({ speakers, sources, tokens, wording }: Reading): (pronoun: Span) => boolean {
  const { blockAt, names, sentenceAt, sentenceStarts, stretchAt } = wording;
  const earlier = Array.from(speakers, ([{ cue }, { mention, provenance }]) => ({
    ...mention,
    provenance,
    cue,
  })).toSorted((one, other) => one.start - other.start);
  return (pronoun) => {
    const to = tokensIn(tokens, pronoun).from;
    if (!isSinglePronoun(to)) return false;
    for (let place = countBefore(earlier, pronoun.start, ({ start }) => start) - 1; ; place--) {
      const source = earlier[place];
      if (source?.provenance !== 'unnamed-person') return false;
      const { from } = tokensIn(tokens, source);
      const sentence = sentenceAt[from] ?? 0;
      if ((sentenceAt[to] ?? 0) - sentence > 2 || (blockAt[to] ?? 0) - (blockAt[from] ?? 0) > 1) return false;
      if (isSinglePronoun(from)) continue;
      // "the author": may be somebody named under another noun
      const isBroughtIn = indefiniteDeterminers.has(tokens[from]?.word ?? '');
      const cueFrom = source.cue?.from ?? from;
      return isBroughtIn && !isAnybodyIn(sentenceStarts[sentence] ?? 0, to, { from, to: cueFrom });
    }
  };

  function isSinglePronoun(at: number): boolean {
    return singlePronouns.has(tokens[at]?.word ?? '');
  }

  /** Whether the words outside quotation marks name or mean a person. "He" between a source and its cue is the source. */
  function isAnybodyIn(from: number, to: number, ofSource: TokenRange): boolean {
    for (let at = from; at < to; at++) {
      if (stretchAt[at] !== -1) continue;
      const kind = names.at[at]?.kind;
      if (kind === 'person' || kind === 'unknown') return true;
      if (at > ofSource.from && at < ofSource.to) continue;
      if (sources.firstPerson < to && isSinglePronoun(at)) return true;
    }
    return false;
  }
}

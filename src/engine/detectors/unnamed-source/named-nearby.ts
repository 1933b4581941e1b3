import { peopleFamilies } from '../../lexicons/people-families.ts';
import { firstAtOrAfter } from '../../reading/first-at-or-after.ts';
import type { Reading } from '../../reading/reading.ts';
import { isNamedBetween } from '../../reading/source-mentions.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import type { SourceUse } from './source-use.ts';

/**
 * Whether somebody who belongs to a group is named in its sentence or in the next, with the same noun ("Researchers warned
 * ... “...,” said Jane Roe, a researcher at Leeds") or, as a speaker, with a related one ("a professor at Leeds", "Sen. Roe").
 */
export function createNamedNearby({ wording, sources, attributions }: Reading): (use: SourceUse) => boolean {
  const { sentenceAt, sentenceStarts, names } = wording;
  const { tokens, mentions } = sources;
  const speakers = attributions
    .flatMap(({ source, isUnnamed }) => (isUnnamed === false ? source.map(({ start }) => start) : []))
    .toSorted((one, other) => one - other);
  return ({ span, source }) => {
    const noun = source.kind === 'document' ? undefined : source.head.noun;
    if (noun === undefined || !noun.isPlural) return false;
    const { from, to } = tokensIn(tokens, span);
    const end = Math.min(to + reach, sentenceStarts[(sentenceAt[from] ?? 0) + 2] ?? tokens.length);
    if (isNamedBetween(mentions, noun.singular, to, end)) return true;
    const related = relatedNouns.get(noun.singular);
    const speaker = speakers[firstAtOrAfter(speakers, span.end)] ?? Number.POSITIVE_INFINITY;
    if (related === undefined || speaker >= (tokens[end - 1]?.end ?? 0)) return false;
    for (const other of related) if (isNamedBetween(mentions, other, to, end)) return true;
    return isTitledBetween(related, to, end);
  };

  /** "Sen. Roe", "Ann Roe, R-Ohio" */
  function isTitledBetween(related: ReadonlySet<string>, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = tokens[at]?.word ?? '';
      if (related.has(word) && names.at[at]?.kind === 'person') return true;
      if (related.has('sen') && (word.startsWith('d-') || word.startsWith('r-'))) return true;
    }
    return false;
  }
}

/** Tokens; two sentences that are longer are tables and lists. */
const reach = 400;

/** What the members of a noun's families are called, by the noun. */
const relatedNouns = relateNouns();

function relateNouns(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const family of peopleFamilies) {
    for (const noun of family) related.set(noun, new Set([...(related.get(noun) ?? []), ...family]));
  }
  return related;
}

import type { Attribution, Span } from '../../annotation.ts';
import { firstAtOrAfter } from '../../reading/first-at-or-after.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { type Accusers, findAccusers } from './accusers.ts';
import { isSpeech, verbsOf } from './attributed-uses.ts';
import { findHearsay, type Hearsay } from './hearsay.ts';
import { mergeSpans } from './merged-spans.ts';

/** "denied the latest allegations that": what is denied comes from somebody else. In code units. */
const disputeReach = 25;

/** Hearsay for which the text names neither a source nor an accuser nor an outlet close by. */
export function unattributedHearsay(reading: Reading): (Hearsay & Span)[] {
  const { tokens, names } = reading.wording;
  const found = findHearsay(tokens, names);
  if (found.length === 0) return [];
  const accusers = findAccusers(tokens, names);
  const covered = coveredStretches(reading);
  let sentence = 0;
  let stretch = 0;
  return found.flatMap((hearsay) => {
    const start = tokens[hearsay.first]?.start ?? 0;
    const end = tokens[hearsay.last]?.end ?? 0;
    while (sentence + 1 < reading.sentences.length && (reading.sentences[sentence + 1]?.start ?? 0) <= start)
      sentence++;
    while (stretch < covered.length && (covered[stretch]?.end ?? 0) <= start) stretch++;
    const cover = covered[stretch];
    const isDisputed =
      hearsay.rule === 'claim-without-claimant' && cover !== undefined && start - cover.start < disputeReach;
    if (cover !== undefined && cover.start < end && !isDisputed) return [];
    const own = reading.sentences[sentence];
    const from = reading.sentences[sentence - 1]?.start ?? 0;
    return own === undefined || isExcused(hearsay, accusers, own, from) ? [] : [{ ...hearsay, start, end }];
  });
}

function isExcused({ unless }: Hearsay, { accusers, outlets, citations }: Accusers, own: Span, from: number): boolean {
  if (liesIn(citations, own.start, own.end)) return true;
  if (unless !== 'attributed' && liesIn(outlets, from, own.end)) return true;
  if (unless === 'accuser') return liesIn(accusers, from, own.end);
  return unless === 'accuser-before' && (accusers[0] ?? own.end) < own.end;
}

function liesIn(offsets: readonly number[], from: number, to: number): boolean {
  return (offsets[firstAtOrAfter(offsets, from)] ?? to) < to;
}

/** What somebody is said to have said, and what stands in quotation marks: hearsay in it is theirs. In order, apart. */
function coveredStretches(reading: Reading): Span[] {
  return mergeSpans([
    ...reading.quotations.filter(({ isQuotation }) => isQuotation).flatMap(({ parts }) => parts),
    ...reading.attributions
      .filter((attribution) => attribution.source.length > 0 && isStatement(reading, attribution))
      .flatMap((attribution) => clauseOf(reading, attribution)),
  ]);
}

/** What is said; in "the plan, which Stone says was hers, is believed to" no more than up to the comma. */
function clauseOf({ article, tokens }: Reading, { source, content }: Attribution): Span[] {
  const before = tokens[tokensIn(tokens, source[0] ?? { start: 0, end: 0 }).from - 1]?.word ?? '';
  if (before !== 'which' && before !== 'whom' && before !== 'who') return [...content];
  return content.map(({ start, end }) => {
    const comma = article.text.slice(start, end).indexOf(', ');
    return { start, end: comma < 0 ? end : start + comma };
  });
}

/** Somebody says it, or it is so "according to" them; not "lists that detail every book". */
function isStatement(reading: Reading, attribution: Attribution): boolean {
  const verbs = verbsOf(reading, attribution);
  return verbs.length === 0 || verbs.some(({ lemma }) => isSpeech(lemma));
}

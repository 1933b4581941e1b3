import type { QuotedStretch } from './quotation-marks.ts';
import type { Reporting } from './reporting.ts';
import { tokensIn } from './tokens-in.ts';
import type { Wording } from './wording.ts';

/** A quoted stretch with the reporting expression that governs it. */
export type SpokenStretch = {
  readonly stretch: number;
  readonly reporting: Reporting | null;
  /** Whether it goes on with what the same speaker said before, without a reporting expression of its own. */
  readonly isContinued: boolean;
  /** Whether it belongs to the same utterance as the stretch before it. */
  readonly joins: boolean;
};

/** Says of every outermost stretch, in order, which reporting expression governs it. */
export function governStretches(
  wording: Wording,
  stretches: readonly QuotedStretch[],
  reportings: readonly Reporting[],
): SpokenStretch[] {
  const { blockAt, sentenceAt, sentenceStarts, stretchAt, classes, tokens } = wording;
  const bySentence = groupBySentence(wording, reportings);
  const spoken: SpokenStretch[] = [];
  let last: { readonly reporting: Reporting; readonly block: number } | null = null;
  stretches.forEach(({ parts, depth }, stretch) => {
    if (depth > 0) return;
    const first = parts[0];
    if (first === undefined) return;
    const { from, to } = tokensIn(tokens, first);
    const sentence = sentenceAt[from] ?? 0;
    const block = blockAt[from] ?? 0;
    const own =
      governing(bySentence.get(sentence) ?? [], from, to) ?? governing(bySentence.get(sentence + 1) ?? [], from, to);
    if (own !== null) {
      const before = spoken.at(-1);
      const joins = before?.reporting === own && isInterrupted(before.stretch, own, from);
      spoken.push({ stretch, reporting: own, isContinued: false, joins });
    } else {
      const isAlone = isStandingAlone(from, to, sentence);
      const continued = isAlone ? continues(from, sentence, block) : goesOnInside(to - from, block);
      const joins = isAlone && continued !== null && spoken.at(-1)?.reporting === continued;
      spoken.push({ stretch, reporting: continued, isContinued: continued !== null, joins });
    }
    const reporting = spoken.at(-1)?.reporting ?? null;
    const lastPart = parts.at(-1) ?? first;
    const end = tokensIn(tokens, lastPart).to - 1;
    if (reporting !== null) last = { reporting, block: blockAt[end] ?? block };
  });
  return spoken;

  /** “We wait,” said Stone, “for spring.”: the reporting expression stands between the two parts. */
  function isInterrupted(before: number, { cue }: Reporting, from: number): boolean {
    const earlier = stretches[before]?.parts.at(-1);
    const at = cue === null ? undefined : tokens[cue.from];
    return (
      earlier !== undefined && at !== undefined && earlier.end <= at.start && at.start < (tokens[from]?.start ?? 0)
    );
  }

  /** Many quoted words inside a sentence that names nobody go on with whoever was quoted before them in the paragraph. */
  function goesOnInside(length: number, block: number): Reporting | null {
    return length >= manyTokens && last?.block === block ? last.reporting : null;
  }

  function continues(from: number, sentence: number, block: number): Reporting | null {
    const isSameBlock = last?.block === block;
    const between = bySentence
      .get(sentence - 1)
      ?.findLast(({ isSpeech, source }) => isSpeech && source !== null && classes[source.head] !== 'relative');
    if (tokens[from - 1]?.word === ':') return between ?? null;
    if (between !== undefined && blockAt[sentenceStarts[sentence - 1] ?? 0] === block) return between;
    if (isSameBlock && last !== null) return last.reporting;
    if (blockAt[from - 1] === block) return null;
    if (last !== null && last.block === block - 1) return last.reporting;
    if (between !== undefined && blockAt[from - 1] === block - 1) return between;
    return null;
  }

  /** Whether the quoted words are whole sentences by themselves. */
  function isStandingAlone(from: number, to: number, sentence: number): boolean {
    if (sentenceStarts[sentence] !== from) return false;
    const end = sentenceStarts[sentence + 1] ?? to;
    for (let at = to; at < end; at++) {
      if (stretchAt[at] === -1 && classes[at] !== 'stop') return false;
    }
    return true;
  }
}

function groupBySentence({ sentenceAt }: Wording, reportings: readonly Reporting[]): Map<number, Reporting[]> {
  const groups = new Map<number, Reporting[]>();
  for (const reporting of reportings) {
    const at = reporting.cue?.from ?? reporting.source?.from ?? 0;
    const sentence = sentenceAt[at] ?? 0;
    const known = groups.get(sentence);
    if (known === undefined) groups.set(sentence, [reporting]);
    else known.push(reporting);
  }
  return groups;
}

/**
 * The reporting expression that leads up to the stretch by a colon or follows it at once, or the innermost that reports
 * it.
 */
function governing(reportings: readonly Reporting[], at: number, end: number): Reporting | null {
  let best: Reporting | null = null;
  let bestFrom = -1;
  for (const reporting of reportings) {
    for (const { from, to } of reporting.content) {
      if (from === at && reporting.rule === 'colon-after-verb') return reporting;
      if (to === end && from <= at && followers.has(reporting.rule)) return reporting;
      if (from <= at && at < to && from > bestFrom) {
        best = reporting;
        bestFrom = from;
      }
    }
  }
  return best;
}

/** Five words and their quotation marks. */
const manyTokens = 7;
const followers: ReadonlySet<Reporting['rule']> = new Set(['after-content', 'inverted']);

import type { Attribution, Span } from '../annotation.ts';
import { speechVerbs } from '../lexicons/speech-verbs.ts';
import type { SpokenStretch } from './govern-stretches.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Judgement } from './quotation-or-not.ts';
import type { Reporting } from './reporting.ts';
import { classifySource, type SourceIndex } from './sources.ts';
import type { Wording } from './wording.ts';

/** Every attribution of an article in order of its first piece. Of two that begin together, the wider comes first. */
export function listAttributions(
  wording: Wording,
  sources: SourceIndex,
  stretches: readonly QuotedStretch[],
  reportings: readonly Reporting[],
  spoken: readonly SpokenStretch[],
  judgements: ReadonlyMap<number, Judgement>,
): Attribution[] {
  const goingOn = new Map<Reporting, Span[]>();
  const quotedBy = new Map<Reporting, Span[]>();
  for (const { reporting, stretch, isContinued } of spoken) {
    if (reporting === null) continue;
    const parts = stretches[stretch]?.parts ?? [];
    if (isContinued) append(goingOn, reporting, parts);
    if (judgements.get(stretch)?.isQuotation !== false) append(quotedBy, reporting, parts);
  }
  const attributions = reportings.flatMap((reporting): Attribution[] => {
    const content = [...contentSpans(wording, reporting), ...(goingOn.get(reporting) ?? [])];
    if (content.length === 0) return [];
    const source = reporting.source && spanOfPhrase(wording, reporting.source);
    const quoted = quotedBy.get(reporting) ?? [];
    const type =
      quoted.length > 0 || has(reporting, isQuotedAt) ? (has(reporting, isWordAt) ? 'mixed' : 'direct') : 'indirect';
    const isNamed = source === null ? null : (classifySource(sources, source)?.isNamed ?? null);
    return [
      {
        source: source === null ? [] : [source],
        cue: reporting.cue === null ? [] : [spanOfPhrase(wording, reporting.cue)],
        content,
        quoted,
        type,
        manner: type !== 'indirect' || givesWords(wording, reporting) ? 'speech' : 'stance',
        isUnnamed: isNamed === null ? null : !isNamed,
      },
    ];
  });
  return attributions.toSorted((one, other) => firstOf(one) - firstOf(other) || lastOf(other) - lastOf(one));

  function isQuotedAt(at: number): boolean {
    const stretch = wording.stretchAt[at] ?? -1;
    return stretch !== -1 && judgements.get(stretch)?.isQuotation !== false;
  }

  function isWordAt(at: number): boolean {
    const kind = wording.tokens[at]?.kind;
    return wording.stretchAt[at] === -1 && (kind === 'word' || kind === 'number');
  }
}

function append(spansBy: Map<Reporting, Span[]>, reporting: Reporting, spans: readonly Span[]): void {
  const known = spansBy.get(reporting);
  if (known === undefined) spansBy.set(reporting, [...spans]);
  else known.push(...spans);
}

function contentSpans(wording: Wording, { content }: Reporting): Span[] {
  return content.map((range) => spanOfPhrase(wording, range));
}

/** Whether the content has a token of some kind. */
function has({ content }: Reporting, isWanted: (at: number) => boolean): boolean {
  return content.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (isWanted(at)) return true;
    return false;
  });
}

/**
 * Whether what is said stands there in words: "noted that it was late", not "noted the delay" or "asked to leave". Cues
 * without a verb, a colon or "according to", give words as well.
 */
function givesWords({ classes }: Wording, { rule, lemma, content }: Reporting): boolean {
  if (rule === 'according-to' || lemma === '') return true;
  return speechVerbs.has(lemma) && rule !== 'object-after-verb' && classes[content[0]?.from ?? -1] !== 'to';
}

function firstOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, content].map((spans) => spans[0]?.start ?? Number.POSITIVE_INFINITY));
}

function lastOf({ content }: Attribution): number {
  return content.at(-1)?.end ?? 0;
}

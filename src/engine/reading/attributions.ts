import type { Attribution, Span } from '../annotation.ts';
import { speechVerbs } from '../lexicons/speech-verbs.ts';
import type { SpokenStretch } from './govern-stretches.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import type { QuotedStretch } from './quotation-marks.ts';
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
): Attribution[] {
  const goingOn = new Map<Reporting, Span[]>();
  const quoting = new Set<Reporting>();
  for (const { reporting, stretch, isContinued } of spoken) {
    if (reporting === null) continue;
    quoting.add(reporting);
    if (!isContinued) continue;
    const parts = stretches[stretch]?.parts ?? [];
    goingOn.set(reporting, [...(goingOn.get(reporting) ?? []), ...parts]);
  }
  const attributions = reportings.flatMap((reporting): Attribution[] => {
    const further = goingOn.get(reporting) ?? [];
    const content = [...contentSpans(wording, reporting), ...further];
    if (content.length === 0) return [];
    const source = reporting.source && spanOfPhrase(wording, reporting.source);
    const type = typeOf(wording, reporting, further.length > 0);
    const isNamed = source === null ? null : (classifySource(sources, source)?.isNamed ?? null);
    return [
      {
        source: source === null ? [] : [source],
        cue: reporting.cue === null ? [] : [spanOfPhrase(wording, reporting.cue)],
        content,
        type,
        manner: type !== 'indirect' || isSpeech(reporting) ? 'speech' : 'stance',
        isUnnamed: isNamed === null ? null : !isNamed,
      },
    ];
  });
  return attributions.toSorted((one, other) => firstOf(one) - firstOf(other) || lastOf(other) - lastOf(one));
}

function contentSpans(wording: Wording, { content }: Reporting): Span[] {
  return content.map((range) => spanOfPhrase(wording, range));
}

/** Cues without a verb, a colon or "according to", give words as well. */
function isSpeech({ rule, lemma }: Reporting): boolean {
  return speechVerbs.has(lemma) || rule === 'according-to' || lemma === '';
}

function typeOf({ stretchAt, tokens }: Wording, { content }: Reporting, goesOn: boolean): Attribution['type'] {
  let hasQuoted = goesOn;
  let hasWords = false;
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      if (stretchAt[at] !== -1) hasQuoted = true;
      else if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number') hasWords = true;
    }
  }
  if (!hasQuoted) return 'indirect';
  return hasWords ? 'mixed' : 'direct';
}

function firstOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, content].map((spans) => spans[0]?.start ?? Number.POSITIVE_INFINITY));
}

function lastOf({ content }: Attribution): number {
  return content.at(-1)?.end ?? 0;
}

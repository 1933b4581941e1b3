import type { Quotation, Span } from '../annotation.ts';
import { goingOnVerbs } from '../lexicons/going-on-verbs.ts';
import type { SpokenStretch } from './govern-stretches.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Judgement } from './quotation-or-not.ts';
import type { Reporting } from './reporting.ts';
import type { Speaker } from './speakers.ts';
import { findVenue } from './venue.ts';
import type { Wording } from './wording.ts';

/**
 * Puts the quotations of an article together. What its attribution or a paragraph interrupts is one quotation with
 * several parts; a reporting expression of its own starts another one.
 */
export function assembleQuotations(
  wording: Wording,
  stretches: readonly QuotedStretch[],
  spoken: readonly SpokenStretch[],
  speakers: ReadonlyMap<Reporting, Speaker>,
  judgements: ReadonlyMap<number, Judgement>,
): Quotation[] {
  const quotations: Quotation[] = [];
  const open: { last: Utterance | undefined; statement: Statement | null } = { last: undefined, statement: null };
  for (const { stretch, reporting, joins, isContinued } of spoken) {
    const parts = stretches[stretch]?.parts ?? [];
    const judgement = judgements.get(stretch);
    if (judgement?.isQuotation === false) {
      const { rule } = judgement;
      quotations.push({ parts, isQuotation: false, rule, speaker: null, cue: null, provenance: null, venue: null });
      continue;
    }
    const before = open.last === undefined ? undefined : quotations[open.last.index];
    if (joins && reporting !== null && open.last?.reporting === reporting && before !== undefined) {
      quotations[open.last.index] = { ...before, parts: [...before.parts, ...parts] };
      continue;
    }
    const speaker = reporting === null ? null : (speakers.get(reporting) ?? null);
    const own = reporting === null ? null : findVenue(wording, reporting);
    const name = speaker?.mention.name;
    const block = reporting === null ? 0 : placeOf(wording, reporting);
    const isSame = name !== undefined && name === open.statement?.speaker;
    const goesOn = isSame && reporting !== null && (isContinued || isSameStatement(reporting, block));
    const venue = own ?? (goesOn ? (open.statement?.venue ?? null) : null);
    open.statement = venue !== null && name !== undefined ? { speaker: name, venue, block } : null;
    open.last = reporting === null ? undefined : { reporting, index: quotations.length };
    quotations.push({
      parts,
      isQuotation: true,
      rule: judgement?.rule ?? 'in-quotation-marks',
      speaker: speaker?.mention ?? null,
      cue: reporting?.cue ? spanOfPhrase(wording, reporting.cue) : null,
      provenance: speaker?.provenance ?? 'none',
      venue,
    });
  }
  return quotations;

  /** "he added", "she went on": not a statement of another day. */
  function isSameStatement({ lemma, source }: Reporting, block: number): boolean {
    if (open.statement === null || block > open.statement.block + 1) return false;
    return goingOnVerbs.has(lemma) || (source !== null && wording.classes[source.head] === 'subject-pronoun');
  }
}

function placeOf({ blockAt }: Wording, { cue, source }: Reporting): number {
  return blockAt[cue?.from ?? source?.from ?? 0] ?? 0;
}

/** What somebody says at one place, the last paragraph of it so far included. */
type Statement = { readonly speaker: string; readonly venue: Span; readonly block: number };

/** The quotation that is being put together, by its index. */
type Utterance = { readonly reporting: Reporting; readonly index: number };

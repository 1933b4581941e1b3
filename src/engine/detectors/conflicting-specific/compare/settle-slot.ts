import type { Specific } from '../../../annotation.ts';
import type { SourcedClaim } from '../claim.ts';
import { fitsTogether } from '../values/fits-together.ts';
import type { Value } from '../values/value.ts';
import { isLaterState } from './is-later-state.ts';

/** One slot, settled: every text's mentions, which of them stand against another, and whether time explains it. */
export type SettledSlot = {
  readonly verdict: Specific['verdict'];
  /** One for each article and value, in order of the articles, then of their text. */
  readonly mentions: readonly SettledMention[];
};

export type SettledMention = {
  readonly claim: SourcedClaim;
  /** The value for people to read: the same for numbers that fit together. */
  readonly label: string;
  /** Labels of the values that this one does not fit. */
  readonly against: readonly string[];
};

/** Values of a slot that fit together; claims in order. */
type Camp = { readonly claims: SourcedClaim[]; readonly core: Value };

/** Most different values of one slot that are compared with each other: where there are more, the key is no key. */
const mostCamps = 12;

/**
 * Compares the claims of one slot. A text that contradicts itself where the key is weak tells of more than one thing, and
 * is left out.
 *
 * @param claims of one slot, in order of the articles, then of their text
 * @param dates day of each article, where it is known
 * @returns null where fewer than two mentions are left
 */
export function settleSlot(
  claims: readonly SourcedClaim[],
  dates: readonly (string | undefined)[],
): SettledSlot | null {
  const clear = claims[0]?.isStrong ? claims : leaveOutUnclear(claims);
  const kept = keepOneCircumstance(clear);
  const camps = makeCamps(kept);
  if (kept.length < 2 || camps.length > mostCamps) return null;
  const rivals = new Map(camps.map((camp) => [camp, camps.filter((other) => !fitsTogether(camp.core, other.core))]));
  const mentions = camps
    .flatMap((camp) =>
      firstOfEachArticle(camp.claims).map((claim) => ({
        claim,
        label: labelOf(claim.value, camp.core),
        against: (rivals.get(camp) ?? []).map(({ core }) => core.label),
      })),
    )
    .sort((a, b) => a.claim.article - b.claim.article || a.claim.span.start - b.claim.span.start);
  if (mentions.every(({ against }) => against.length === 0))
    return camps.some(({ core }) => core.kind === 'term' && core.isUsual) ? null : { verdict: 'agreement', mentions };
  const grade = kept.some((claim) => claim.grade === 'contradiction') ? 'contradiction' : 'divergence';
  return { verdict: isLaterState(mentions, dates) ? 'updated' : grade, mentions };
}

function leaveOutUnclear(claims: readonly SourcedClaim[]): SourcedClaim[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return [...byArticle.values()].flatMap((own) => (makeCamps(own).length > 1 ? [] : own));
}

/** Numbers that fit together share a label; a vaguer place or date keeps its own ("American" beside "San Francisco"). */
function labelOf(value: Value, core: Value): string {
  return value.kind === 'interval' || value.kind === 'wording' ? core.label : value.label;
}

/** Of claims made in different circumstances the most frequent ones are kept, with those whose circumstance is not told. */
function keepOneCircumstance(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  const told = Map.groupBy(claims, ({ circumstance }) => circumstance);
  told.delete(null);
  const [first] = [...told].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  return first ? claims.filter(({ circumstance }) => circumstance === null || circumstance === first[0]) : claims;
}

/** The narrowest value of a camp stands for it; a value that fits two camps joins the first. */
function makeCamps(claims: readonly SourcedClaim[]): Camp[] {
  const camps: Camp[] = [];
  const campByLabel = new Map<string, Camp>();
  for (const claim of claims.toSorted((a, b) => width(a.value) - width(b.value))) {
    const known = campByLabel.get(claim.value.label) ?? camps.find(({ core }) => fitsTogether(core, claim.value));
    const camp = known ?? { claims: [], core: claim.value };
    if (!known) camps.push(camp);
    if (camps.length > mostCamps) return camps;
    camp.claims.push(claim);
    campByLabel.set(claim.value.label, camp);
  }
  return camps;
}

/** How much a value leaves open. */
function width(value: Value): number {
  if (value.kind === 'interval') return value.high - value.low + value.grain / 2;
  if (value.kind === 'term') return -value.keys.length;
  if (value.kind === 'wording') return -value.words.length;
  const range = value.days ?? value.dayOfYear ?? value.fromArticle;
  return range ? range.high - range.low : 7;
}

function firstOfEachArticle(claims: readonly SourcedClaim[]): SourcedClaim[] {
  return [...Map.groupBy(claims, ({ article }) => article).values()].map((own) =>
    own.reduce((first, claim) => (isBetter(claim, first) ? claim : first)),
  );
}

function isBetter(a: SourcedClaim, b: SourcedClaim): boolean {
  return a.isTelling === b.isTelling ? a.span.start < b.span.start : a.isTelling;
}

import type { SourcedClaim } from '../claim.ts';
import { compareValues, timeOfDay } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { isLaterState } from './is-later-state.ts';
import { areRivals, type Camp, makeCamps, mostCamps } from './make-camps.ts';
import type { SettledMention, SettledSlot } from './settled-slot.ts';

/** How far apart two values of one unit may lie that a text means of one thing: people, minutes. */
const neighbourhood: ReadonlyMap<string, number> = new Map([
  ['count', 1],
  [timeOfDay, 45],
]);

/** The same for sums of money, as a share of the greater one. */
const shareOfNeighbours = 0.1;

/**
 * Compares the claims of one slot. A text that contradicts itself where the key is weak tells of more than one thing, and
 * is left out.
 *
 * @param claims of one slot, in order of the articles, then of their text
 * @param dates day of each article, where it is known
 * @returns null where no two mentions say something of the same
 */
export function settleSlot(
  claims: readonly SourcedClaim[],
  dates: readonly (string | undefined)[],
): SettledSlot | null {
  const camps = makeCamps(
    keepOneCircumstance(claims[0]?.ownComparison === 'always' ? claims : leaveOutUnclear(claims)),
  );
  if (camps.length > mostCamps) return null;
  const mentions = camps
    .flatMap((camp) => describeCamp(camp, camps))
    .sort((a, b) => a.claim.article - b.claim.article || a.claim.span.start - b.claim.span.start);
  const disputed = mentions.filter(({ against }) => against.length > 0);
  if (disputed.length > 0) {
    const grade = disputed.some(({ claim }) => claim.grade === 'contradiction') ? 'contradiction' : 'divergence';
    return { verdict: isLaterState(disputed, dates) ? 'updated' : grade, mentions: disputed };
  }
  const agreed = camps
    .filter((camp) => camp.claims.length > 1 && !isUsual(camp.core))
    .flatMap((camp) => describeCamp(camp, []));
  return agreed.length > 1 ? { verdict: 'agreement', mentions: agreed } : null;
}

function leaveOutUnclear(claims: readonly SourcedClaim[]): SourcedClaim[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  const clear = [...byArticle.values()].filter((own) => !hasRivals(makeCamps(own)));
  const told = clear.flatMap((own) => makeCamps(own).flatMap(({ values }) => values));
  const supported = [...byArticle.values()].filter((own) => !clear.includes(own) && isSupported(own, told));
  return [...clear, ...supported].flat().toSorted((a, b) => a.article - b.article || a.span.start - b.span.start);
}

function hasRivals(camps: readonly Camp[]): boolean {
  return camps.some((camp) => camps.some((other) => areRivals(camp, other)));
}

/** Whether the values of one text are neighbours, and others tell one of them. */
function isSupported(own: readonly SourcedClaim[], told: readonly Value[]): boolean {
  if (own.some(({ ownComparison }) => ownComparison !== 'where-supported')) return false;
  const camps = makeCamps(own);
  const [first, second, ...more] = camps.map(({ core }) => core);
  const areNeighbours = first && second && more.length === 0 && isNear(first, second);
  return (
    areNeighbours === true && camps.some(({ core }) => told.some((value) => compareValues(core, value) === 'together'))
  );
}

function isNear(a: Value, b: Value): boolean {
  if (a.kind !== 'interval' || b.kind !== 'interval') return false;
  const reach = neighbourhood.get(a.unit) ?? Math.max(a.low, b.low) * shareOfNeighbours;
  return Math.abs(a.low - b.low) <= reach;
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

/** The first mention of each article in a camp, with what stands against it. */
function describeCamp(camp: Camp, camps: readonly Camp[]): SettledMention[] {
  const rivals = camps.filter((other) => areRivals(camp, other));
  const against = rivals.flatMap((rival) => firstOfEachArticle(rival).map((claim) => labelOf(claim.value, rival.core)));
  return firstOfEachArticle(camp).map((claim) => ({
    claim,
    label: labelOf(claim.value, camp.core),
    against: [...new Set(against)],
  }));
}

/** Numbers that fit together share a label; a vaguer place or date keeps its own ("American" beside "San Francisco"). */
function labelOf(value: Value, core: Value): string {
  return value.kind === 'interval' || value.kind === 'wording' ? core.label : value.label;
}

function firstOfEachArticle({ claims }: Camp): SourcedClaim[] {
  return [...Map.groupBy(claims, ({ article }) => article).values()].map((own) =>
    own.reduce((first, claim) => (isBetter(claim, first) ? claim : first)),
  );
}

function isBetter(a: SourcedClaim, b: SourcedClaim): boolean {
  return a.isTelling === b.isTelling ? a.span.start < b.span.start : a.isTelling;
}

/** Two texts that agree on what everybody does say nothing. */
function isUsual(value: Value): boolean {
  return value.kind === 'term' && value.isUsual === true;
}

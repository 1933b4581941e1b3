import { functionWords } from '../../../lexicons/function-words.ts';
import { isSlip } from '../names/near-words.ts';
import type { CalendarDate, Digits, Interval, Range, Term, Value, Wording } from './value.ts';

/**
 * How two values of one slot stand to each other: `together` where both can be true of one thing (they meet, or one holds
 * the other), `apart` where they cannot, `unrelated` where there is nothing to compare.
 */
export type Comparison = 'together' | 'apart' | 'unrelated';

/** Unit of intervals that begin anew at midnight, in minutes. */
export const timeOfDay = 'time of day';

const minutesPerDay = 1440;
const daysPerWeek = 7;
/** 1 January 1970 was a Thursday. */
const weekdayOfDayZero = 4;

/** Compares two values of one slot; the order does not matter. */
export function compareValues(a: Value, b: Value): Comparison {
  switch (a.kind) {
    case 'interval':
      return b.kind === 'interval' ? compareIntervals(a, b) : 'unrelated';
    case 'term':
      return b.kind === 'term' ? compareTerms(a, b) : 'unrelated';
    case 'date':
      return b.kind === 'date' ? compareDates(a, b) : 'unrelated';
    case 'wording':
      return b.kind === 'wording' ? compareWordings(a, b) : 'unrelated';
    case 'digits':
      return b.kind === 'digits' ? compareDigits(a, b) : 'unrelated';
  }
}

function compareIntervals(a: Interval, b: Interval): Comparison {
  if (a.unit !== b.unit) return 'unrelated';
  if (meet(a, b) || (a.unit === timeOfDay && meetOverMidnight(a, b))) return 'together';
  // "28" and "30": the coarser one may be the finer one, rounded.
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  return a.grain !== b.grain && gap <= Math.max(a.grain, b.grain) / 2 ? 'together' : 'apart';
}

/** 11.50 p.m. and shortly after midnight. */
function meetOverMidnight(a: Range, b: Range): boolean {
  return [-minutesPerDay, minutesPerDay].some((shift) => meet(a, { low: b.low + shift, high: b.high + shift }));
}

function compareTerms(a: Term, b: Term): Comparison {
  const [narrowestOfA, narrowestOfB] = [a.keys[0], b.keys[0]];
  if (narrowestOfA === undefined || narrowestOfB === undefined) return 'unrelated';
  return a.keys.includes(narrowestOfB) || b.keys.includes(narrowestOfA) ? 'together' : 'apart';
}

function compareDates(a: CalendarDate, b: CalendarDate): Comparison {
  const told = [
    [a.days, b.days],
    [a.dayOfYear, b.dayOfYear],
    [weekdayOf(a), weekdayOf(b)],
    [a.fromArticle, b.fromArticle],
  ] as const;
  for (const [inA, inB] of told) {
    if (inA && inB) return meet(inA, inB) ? 'together' : 'apart';
  }
  return 'unrelated';
}

function weekdayOf({ weekday, days }: CalendarDate): Range | undefined {
  if (weekday !== undefined) return { low: weekday, high: weekday };
  if (!days || days.low !== days.high) return undefined;
  const day = (((days.low + weekdayOfDayZero) % daysPerWeek) + daysPerWeek) % daysPerWeek;
  return { low: day, high: day };
}

/** Two wordings are of one utterance where they share a telling word; then one must hold the other. */
function compareWordings(a: Wording, b: Wording): Comparison {
  const [inA, inB] = [tellingWords(a), tellingWords(b)];
  if (inA.isDisjointFrom(inB)) return 'unrelated';
  return inA.isSubsetOf(inB) || inB.isSubsetOf(inA) ? 'together' : 'apart';
}

function tellingWords({ words }: Wording): Set<string> {
  return new Set(words.filter((word) => !functionWords.has(word)));
}

function compareDigits(a: Digits, b: Digits): Comparison {
  if (a.digits === b.digits) return 'together';
  return isSlip(a.digits, b.digits) ? 'apart' : 'unrelated';
}

function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

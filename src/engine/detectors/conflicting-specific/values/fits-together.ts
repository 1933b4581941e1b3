import { functionWords } from '../../../lexicons/function-words.ts';
import type { CalendarDate, Interval, Range, Term, Value, Wording } from './value.ts';

const daysPerWeek = 7;
/** 1 January 1970 was a Thursday. */
const weekdayOfDayZero = 4;

/** Whether both values can be true of one thing: they meet, one contains the other, or there is nothing to compare. */
export function fitsTogether(a: Value, b: Value): boolean {
  if (a.kind === 'interval') return b.kind !== 'interval' || intervalsFit(a, b);
  if (a.kind === 'term') return b.kind !== 'term' || termsFit(a, b);
  if (a.kind === 'date') return b.kind !== 'date' || datesFit(a, b);
  return b.kind !== 'wording' || wordingsFit(a, b);
}

function intervalsFit(a: Interval, b: Interval): boolean {
  if (a.unit !== b.unit || meet(a, b)) return true;
  if (a.grain === b.grain) return false;
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  return gap <= Math.max(a.grain, b.grain) / 2;
}

function termsFit(a: Term, b: Term): boolean {
  const [narrowestOfA, narrowestOfB] = [a.keys[0], b.keys[0]];
  if (narrowestOfA === undefined || narrowestOfB === undefined) return true;
  return a.keys.includes(narrowestOfB) || b.keys.includes(narrowestOfA);
}

/** Two wordings are of one utterance where they share a telling word; then one must hold the other. */
function wordingsFit(a: Wording, b: Wording): boolean {
  const [inA, inB] = [tellingWords(a), tellingWords(b)];
  return inA.isDisjointFrom(inB) || inA.isSubsetOf(inB) || inB.isSubsetOf(inA);
}

function tellingWords({ words }: Wording): Set<string> {
  return new Set(words.filter((word) => !functionWords.has(word)));
}

function datesFit(a: CalendarDate, b: CalendarDate): boolean {
  const [weekdayOfA, weekdayOfB] = [weekdayOf(a), weekdayOf(b)];
  if ((a.weekday !== undefined || b.weekday !== undefined) && weekdayOfA !== undefined && weekdayOfB !== undefined)
    return weekdayOfA === weekdayOfB;
  if (a.days && b.days) return meet(a.days, b.days);
  if (a.dayOfYear && b.dayOfYear) return meet(a.dayOfYear, b.dayOfYear);
  if (a.fromArticle && b.fromArticle) return meet(a.fromArticle, b.fromArticle);
  return true;
}

function weekdayOf({ weekday, days }: CalendarDate): number | undefined {
  if (weekday !== undefined) return weekday;
  if (!days || days.low !== days.high) return undefined;
  return (((days.low + weekdayOfDayZero) % daysPerWeek) + daysPerWeek) % daysPerWeek;
}

function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

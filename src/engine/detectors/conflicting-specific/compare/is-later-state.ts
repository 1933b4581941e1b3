import { millisecondsPerDay } from '../values/dates.ts';
import type { SettledMention } from './settled-slot.ts';

const daysPerYear = 365;
/** From so many days on a birthday may lie between two articles. */
const leastDaysForBirthday = 14;

/** Whether every two values that do not fit are told by articles of different days, in an order in which time explains them. */
export function isLaterState(mentions: readonly SettledMention[], dates: readonly (string | undefined)[]): boolean {
  const told = mentions
    .map((mention) => ({ mention, day: dayOf(dates[mention.claim.article]) }))
    .toSorted((a, b) => a.day - b.day);
  return told.every((later, place) => {
    const earlier = told[place - 1];
    if (!earlier) return !Number.isNaN(later.day);
    if (earlier.mention.label === later.mention.label) return true;
    return later.day > earlier.day && follows(earlier.mention, later.mention, later.day - earlier.day);
  });
}

function follows(earlier: SettledMention, later: SettledMention, days: number): boolean {
  const [before, after] = [earlier.claim.value, later.claim.value];
  if (before.kind !== 'interval' || after.kind !== 'interval') return later.claim.change === 'moves-on';
  switch (later.claim.change) {
    case 'grows':
      return after.low > before.low;
    case 'ages':
      return (
        days >= leastDaysForBirthday && after.low > before.low && after.low - before.high <= days / daysPerYear + 1
      );
    default:
      return later.claim.change === 'moves-on';
  }
}

function dayOf(date: string | undefined): number {
  return date === undefined ? Number.NaN : Date.parse(date) / millisecondsPerDay;
}

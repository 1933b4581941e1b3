import type { Token } from '../../../reading/tokens.ts';
import { months, partsOfPeriod, weekdays } from '../lexicons/calendar.ts';
import type { CalendarDate, Range } from './value.ts';

/** A date in a sentence: tokens `from` up to `to`. */
export type DatePhrase = { readonly from: number; readonly to: number; readonly date: CalendarDate };

export const millisecondsPerDay = 86_400_000;
/** Days of the year are counted in a leap year, so that 29 February has one. */
const leapYear = 2000;
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The dates of a sentence, in order: "early December", "3 May", "May 3, 2017", "December 2011", "Friday". */
export function readDates(tokens: readonly Token[]): DatePhrase[] {
  const dates: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readWeekday(tokens, at) ?? readMonth(tokens, at);
    if (!read) continue;
    dates.push(read);
    at = read.to - 1;
  }
  return dates;
}

/** "Friday"; of "Friday 3 May" the month says more. */
function readWeekday(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const token = tokens[at];
  const weekday = weekdays.get(token?.word ?? '');
  if (!token?.isCapital || weekday === undefined) return undefined;
  const next = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  const month = readMonth(tokens, next) ?? (tokens[next]?.kind === 'number' ? readMonth(tokens, next + 1) : undefined);
  if (month?.date.dayOfYear || month?.date.days) return { ...month, from: at, date: { ...month.date, weekday } };
  const label = `${token.word.slice(0, 1).toUpperCase()}${token.word.slice(1)}`;
  return { from: at, to: at + 1, date: { kind: 'date', weekday, label } };
}

function readMonth(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const token = tokens[at];
  const [joined = '', rest] = (token?.word ?? '').split('-');
  const month = months.get(rest ?? joined);
  const isMonth = rest === undefined ? token?.isCapital === true : partsOfPeriod.has(joined);
  if (month === undefined || !isMonth) return undefined;
  const before = dayAt(tokens, tokens[at - 1]?.word === 'of' ? at - 2 : at - 1);
  const after = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
  const day = before ?? dayAt(tokens, after);
  const part =
    rest === undefined ? partBefore(tokens, at) : { share: partsOfPeriod.get(joined), from: at, word: joined };
  const afterDay = before || !day ? after : day.to;
  const year = yearAt(tokens, tokens[afterDay]?.word === ',' ? afterDay + 1 : afterDay);
  const isBare = !day && !part && !year;
  if (isBare && !/^(?:in|since|until|by|last|this|next)$/u.test(tokens[at - 1]?.word ?? '')) return undefined;
  const whole = day ? { low: day.day, high: day.day } : share(part?.share ?? [0, 1], lengthOf(month));
  const label = [part?.word, day?.day, monthName.format(Date.UTC(leapYear, month)), year?.year]
    .filter(Boolean)
    .join(' ');
  return {
    from: before?.from ?? part?.from ?? at,
    to: year?.to ?? (before || !day ? at + 1 : day.to),
    date: {
      kind: 'date',
      label,
      dayOfYear: dayOfYear(month, whole),
      ...(year && { days: daysOf(year.year, month, whole) }),
    },
  };
}

function dayAt(tokens: readonly Token[], at: number): { day: number; from: number; to: number } | undefined {
  const token = tokens[at];
  const isOrdinal = /^(?:st|nd|rd|th)$/u.test(token?.word ?? '') && tokens[at - 1]?.end === token?.start;
  const place = isOrdinal ? at - 1 : at;
  const word = tokens[place]?.word ?? '';
  const day = /^\d{1,2}$/u.test(word) ? Number(word) : 0;
  const next = tokens[place + 1];
  const to = next && /^(?:st|nd|rd|th)$/u.test(next.word) && next.start === tokens[place]?.end ? place + 2 : place + 1;
  return day >= 1 && day <= 31 ? { day, from: place, to } : undefined;
}

function yearAt(tokens: readonly Token[], at: number): { year: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  return /^(?:19|20)\d\d$/u.test(word) ? { year: Number(word), to: at + 1 } : undefined;
}

function partBefore(tokens: readonly Token[], at: number) {
  for (const from of [at - 1, at - 2]) {
    const word = tokens[from]?.word ?? '';
    const found = partsOfPeriod.get(word);
    const isBeside = from === at - 1 || /^(?:-|of|in)$/u.test(tokens[at - 1]?.word ?? '');
    if (found && isBeside) return { share: found, from, word };
  }
  return undefined;
}

function share([first, last]: readonly [number, number], length: number): Range {
  return { low: Math.max(1, Math.round(first * length)), high: Math.min(length, Math.round(last * length)) };
}

function lengthOf(month: number): number {
  return new Date(Date.UTC(leapYear, month + 1, 0)).getUTCDate();
}

function dayOfYear(month: number, { low, high }: Range): Range {
  const first = daysSinceEpoch(leapYear, 0, 0);
  return { low: daysSinceEpoch(leapYear, month, low) - first, high: daysSinceEpoch(leapYear, month, high) - first };
}

function daysOf(year: number, month: number, { low, high }: Range): Range {
  return { low: daysSinceEpoch(year, month, low), high: daysSinceEpoch(year, month, high) };
}

function daysSinceEpoch(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / millisecondsPerDay;
}

import type { Claim, Rule } from '../claim.ts';
import { hoursPerUnit } from '../lexicons/calendar.ts';
import { aheadWords, eventNouns, holdingVerbs } from '../lexicons/event-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Name } from '../names/find-names.ts';
import type { Passage } from '../passage.ts';
import { millisecondsPerDay, readDates } from '../values/dates.ts';
import { readPlace } from '../values/places.ts';
import type { CalendarDate, Range } from '../values/value.ts';

const hoursPerDay = 24;
/** "Upcoming" looks so many days ahead. */
const daysAhead = 400;
/** Tokens between an event and what dates or places it. */
const reach = 6;

/** When and where a named event is held: "the upcoming Harbour Summit", "last week … hosted the Harbour Summit in Oslo". */
export const namedEvent: Rule = {
  name: 'when-and-where-of-event',
  needs: 'name',
  read: (passage) =>
    passage.names.filter(isEvent).flatMap((name) => [...readWhen(passage, name), ...readWhere(passage, name)]),
};

function isEvent({ parts, isPossessive }: Name): boolean {
  return parts.length > 1 && !isPossessive && eventNouns.has(parts.at(-1) ?? '');
}

/** "Safety summit": the words before the last two come and go ("the Third Ardvale Harbour Safety Summit"). */
function keyOf({ parts }: Name): string {
  return parts.slice(-2).join(' ');
}

function readWhen(passage: Passage, name: Name): Claim[] {
  const found = readAhead(passage, name) ?? readBefore(passage, name) ?? readHeld(passage, name);
  if (!found) return [];
  const { from, to, date } = found;
  return [
    makeClaim(passage, from, to, {
      slot: `when ${keyOf(name)}`,
      question: `When is or was the ${titleOf(passage, name)}?`,
      type: 'date',
      grade: 'contradiction',
      value: date,
    }),
  ];
}

/** "the upcoming Harbour Summit" */
function readAhead({ tokens, date }: Passage, { from }: Name) {
  const word = tokens[from - 1]?.word ?? '';
  if (!aheadWords.has(word)) return undefined;
  return { from: from - 1, to: from, date: fromDay({ low: 0, high: daysAhead }, 'still to come', date) };
}

/** "just weeks before the Harbour Summit", "two days ahead of the Harbour Summit" */
function readBefore({ tokens, numbers, date }: Passage, { from }: Name) {
  const start = tokens[from - 1]?.word === 'the' ? from - 1 : from;
  const isAhead = tokens[start - 1]?.word === 'of' && tokens[start - 2]?.word === 'ahead';
  if (tokens[start - 1]?.word !== 'before' && !isAhead) return undefined;
  const at = isAhead ? start - 3 : start - 2;
  const word = tokens[at]?.word ?? '';
  const unit = hoursPerUnit.get(word.replace(/s$/u, ''));
  if (unit === undefined) return undefined;
  const days = unit / hoursPerDay;
  const number = numbers.find(({ to }) => to === at);
  const first = number?.from ?? (tokens[at - 1]?.word === 'just' ? at - 1 : at);
  const range = number ? { low: number.low * days, high: (number.high + 1) * days } : { low: days, high: days * 10 };
  return { from: first, to: start, date: fromDay(range, `${word} ahead`, date) };
}

/** "Last year, Norway hosted the Harbour Summit"; "the Harbour Summit was held on 3 May". */
function readHeld(passage: Passage, name: Name) {
  const { tokens } = passage;
  const holds = tokens.findIndex(({ word }, at) => holdingVerbs.has(word) && Math.abs(at - name.from) <= reach);
  if (holds < 0) return undefined;
  return readPast(passage, holds) ?? readDates(tokens).find(({ from }) => from >= name.to && from - name.to <= reach);
}

/** "last week", "last year", "next month" */
function readPast({ tokens, date }: Passage, holds: number) {
  for (const [at, { word }] of tokens.entries()) {
    const unit = hoursPerUnit.get(tokens[at + 1]?.word ?? '');
    if (!/^(?:last|next)$/u.test(word) || unit === undefined || at > holds + reach * 2) continue;
    const days = unit / hoursPerDay;
    const label = `${word} ${tokens[at + 1]?.word}`;
    const from = tokens[at - 1]?.word === 'just' ? at - 1 : at;
    const range = word === 'last' ? { low: -2 * days, high: -days / 20 } : { low: days / 20, high: 2 * days };
    return { from, to: at + 2, date: fromDay(range, label, date) };
  }
  return undefined;
}

/** A stretch of days before or after the article was written, and its place in the calendar where that day is known. */
function fromDay({ low, high }: Range, label: string, date: string | undefined): CalendarDate {
  const day = date === undefined ? undefined : Date.parse(date) / millisecondsPerDay;
  return {
    kind: 'date',
    fromArticle: { low, high },
    label,
    ...(day !== undefined && { days: { low: day + low, high: day + high } }),
  };
}

/** "the Harbour Summit in Oslo" */
function readWhere(passage: Passage, name: Name): Claim[] {
  const { tokens, names } = passage;
  const place = names.find(({ from }) => from === name.to + 1);
  const value =
    place && /^(?:in|at)$/u.test(tokens[name.to]?.word ?? '') ? readPlace(place.parts.join(' ')) : undefined;
  if (!place || !value) return [];
  return [
    makeClaim(passage, place.from, place.to, {
      slot: `where ${keyOf(name)}`,
      question: `Where is or was the ${titleOf(passage, name)} held?`,
      type: 'place',
      grade: 'contradiction',
      value,
    }),
  ];
}

function titleOf({ text }: Passage, { start, end }: Name): string {
  return text.slice(start, end);
}

// Words for days, months and stretches of time. Our own lists.

/** Month, short or long -> its number, 0 to 11. */
export const months: ReadonlyMap<string, number> = new Map([
  ['apr', 3],
  ['april', 3],
  ['aug', 7],
  ['august', 7],
  ['dec', 11],
  ['december', 11],
  ['feb', 1],
  ['february', 1],
  ['jan', 0],
  ['january', 0],
  ['jul', 6],
  ['july', 6],
  ['jun', 5],
  ['june', 5],
  ['mar', 2],
  ['march', 2],
  ['may', 4],
  ['nov', 10],
  ['november', 10],
  ['oct', 9],
  ['october', 9],
  ['sep', 8],
  ['sept', 8],
  ['september', 8],
]);

/** Day of the week -> its number, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['friday', 5],
  ['monday', 1],
  ['saturday', 6],
  ['sunday', 0],
  ['thursday', 4],
  ['tuesday', 2],
  ['wednesday', 3],
]);

/** Part of a month or a year -> first and last share of it. Ends overlap: nobody draws a line. */
export const partsOfPeriod: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['beginning', [0, 0.35]],
  ['early', [0, 0.4]],
  ['end', [0.75, 1]],
  ['late', [0.62, 1]],
  ['mid', [0.28, 0.72]],
  ['middle', [0.28, 0.72]],
  ['start', [0, 0.35]],
]);

/** Unit of time, singular -> hours. */
export const hoursPerUnit: ReadonlyMap<string, number> = new Map([
  ['century', 876_000],
  ['day', 24],
  ['decade', 87_600],
  ['fortnight', 336],
  ['hour', 1],
  ['minute', 1 / 60],
  ['month', 730],
  ['second', 1 / 3600],
  ['week', 168],
  ['year', 8760],
]);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const forms = [
  /\b(?<year>\d{4}) ?- ?(?<month>\d{2}) ?- ?(?<day>\d{2})\b/u,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})\b/iu,
  /\b(?<name>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/iu,
];

/**
 * The first day that a dateline names in full, as `YYYY-MM-DD`: "Published 3 May 2014 10:12 BST", "May 3rd, 2014".
 * Undefined where there is none, and for `03/05/2014`, which is May here and March there.
 */
export function toIsoDate(dateline: string): string | undefined {
  for (const form of forms) {
    const { year, month, name, day } = form.exec(dateline)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = month === undefined ? months.indexOf((name ?? '').toLowerCase()) + 1 : Number(month);
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    if (number > 0 && date.getUTCMonth() === number - 1) return date.toISOString().slice(0, 10);
  }
  return undefined;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const all = new Intl.ListFormat('en-GB');
const number = new Intl.NumberFormat('en-GB');

/** What pages write in English words. One set of formats serves all pages: to make one takes as long as much of a page. */
export const wordsFor = {
  /** "5 March 2026" for "2026-03-05". */
  day: (date: string) => day.format(new Date(date)),
  /** "French" for "fr". */
  language: (tag: string) => languages.of(tag),
  /** "Anna or Ben". */
  oneOf: (names: readonly string[]) => either.format(names),
  /** "author, outlet and date". */
  allOf: (names: readonly string[]) => all.format(names),
  /** "1,200". */
  number: (value: number) => number.format(value),
} as const;

// Words that stand before, in and after names without being a part that tells two people apart. Our own lists.
import { honorifics } from '../../../lexicons/honorifics.ts';
import { nameParticles } from '../../../lexicons/name-particles.ts';
import { months, weekdays } from './calendar.ts';

/** Titles and ranks before a name; "St" and "Premier" are part of more names than they stand before. */
export const titles: ReadonlySet<string> = new Set([
  ...honorifics.difference(new Set(['premier', 'st'])),
  'adm',
  'admiral',
  'ambassador',
  'cmdr',
  'commander',
  'constable',
  'councillor',
  'cpl',
  'deputy',
  'detective',
  'pres',
  'supt',
  'trooper',
]);

/** Roles between the name of an organisation and the name of a person: "Norvane CEO Anna Lind". */
export const roles: ReadonlySet<string> = new Set([
  'attorney',
  'boss',
  'ceo',
  'cfo',
  'chair',
  'chairman',
  'chairwoman',
  'chief',
  'coo',
  'cto',
  'director',
  'founder',
  'lawyer',
  'manager',
  'minister',
  'president',
  'secretary',
  'spokesman',
  'spokesperson',
  'spokeswoman',
]);

/** What follows a name and says nothing of who is meant. */
export const nameEndings: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'junior', 'senior', 'sr']);

/** Words in lower case inside names. */
export const lowerCaseLinks: ReadonlySet<string> = new Set([...nameParticles, 'da']);

/** Days, months and their short forms, and "I" with its contractions: capitalised, and no names. */
export const capitalisedWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  'fri',
  'i',
  "i'd",
  "i'll",
  "i'm",
  "i've",
  'mon',
  'sat',
  'sun',
  'thu',
  'thur',
  'thurs',
  'tue',
  'tues',
  'wed',
]);

// Words around ages. Our own lists.

/** What may follow an age: "Anna Lind, 23, of Leeds"; a noun may not ("Chapter 3, 23 people"). */
export const afterAge: ReadonlySet<string> = new Set([
  ')',
  ',',
  '.',
  ':',
  ';',
  'allegedly',
  'and',
  'died',
  'from',
  'had',
  'has',
  'in',
  'is',
  'of',
  'on',
  'was',
  'were',
  'who',
  '–',
  '—',
]);

/** Units after a number that is no age: "who was 23 minutes late". */
export const ageWords: ReadonlySet<string> = new Set([
  '%',
  'days',
  'hours',
  'miles',
  'minutes',
  'months',
  'per',
  'percent',
  'points',
  'to',
  'weeks',
]);

/** Words with which a text takes an age back: it gives two, and means one. */
export const correctionWords: ReadonlySet<string> = new Set([
  'corrected',
  'correction',
  'earlier',
  'erroneously',
  'incorrectly',
  'initially',
  'mistakenly',
  'originally',
  'previously',
]);

/** Parts of names that no person bears. */
export const notPeople: ReadonlySet<string> = new Set([
  'act',
  'article',
  'association',
  'avenue',
  'bank',
  'beach',
  'chapter',
  'church',
  'city',
  'club',
  'college',
  'company',
  'corp',
  'council',
  'county',
  'court',
  'department',
  'division',
  'hall',
  'highway',
  'hospital',
  'house',
  'inc',
  'league',
  'ltd',
  'office',
  'park',
  'police',
  'road',
  'route',
  'school',
  'section',
  'states',
  'station',
  'street',
  'team',
  'university',
]);

/** What may stand, beside nouns for people, between "23-year-old" and the name of who is meant. */
export const personWords: ReadonlySet<string> = new Set([
  'army',
  'businessman',
  'businesswoman',
  'college',
  'construction',
  'female',
  'fiance',
  'fiancee',
  'footballer',
  'former',
  'freshman',
  'male',
  'motorcyclist',
  'school',
  'senior',
  'shooter',
  'toddler',
  'twin',
  'victim',
]);

/** What stands between a name and "23-year-old". */
export const ageLinks: ReadonlySet<string> = new Set([
  ', a',
  ', an',
  ', who is',
  ', who is a',
  ', who was',
  'is',
  'is a',
  'was',
]);

/** What stands between a name and an age that no unit follows: "Anna Lind, aged 23". */
export const agedLinks: ReadonlySet<string> = new Set([
  ', aged',
  ', who is',
  ', who is aged',
  ', who was',
  ', who was aged',
  'aged',
  'is aged',
  'was aged',
]);

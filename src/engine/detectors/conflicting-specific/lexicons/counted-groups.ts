// Groups of which an event has one, counted as a whole. Our own lists.

/** Plural noun -> the noun that stands for it in questions. */
export const countedGroups: ReadonlyMap<string, string> = new Map([
  ['appliances', 'fire engines'],
  ['assailants', 'attackers'],
  ['attackers', 'attackers'],
  ['bandits', 'robbers'],
  ['burglars', 'robbers'],
  ['climbers', 'climbers'],
  ['demonstrators', 'protesters'],
  ['engines', 'fire engines'],
  ['firefighters', 'firefighters'],
  ['gunmen', 'attackers'],
  ['hijackers', 'hijackers'],
  ['hostages', 'hostages'],
  ['kidnappers', 'kidnappers'],
  ['migrants', 'migrants'],
  ['miners', 'miners'],
  ['passengers', 'passengers'],
  ['patients', 'patients'],
  ['protesters', 'protesters'],
  ['protestors', 'protesters'],
  ['robbers', 'robbers'],
  ['sailors', 'sailors'],
  ['survivors', 'survivors'],
  ['thieves', 'robbers'],
]);

/** A sentence with one of these counts a part of the group, or another one. */
export const otherScopes: ReadonlySet<string> = new Set([
  'arrested',
  'captured',
  'charged',
  'custody',
  'freed',
  'last',
  'previous',
  'previously',
  'released',
  'remaining',
  'since',
  'year',
  'years',
]);

/** Before a count that is not of the whole group, or not the first mention of it. */
export const partOfGroup: ReadonlySet<string> = new Set(['all', 'another', 'other', 'the', 'these', 'those']);

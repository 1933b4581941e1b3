// Words of events that people hold. Our own lists.

/** Last words of the names of events. */
export const eventNouns: ReadonlySet<string> = new Set([
  'biennale',
  'carnival',
  'championship',
  'championships',
  'conference',
  'congress',
  'convention',
  'cup',
  'exhibition',
  'expo',
  'fair',
  'festival',
  'forum',
  'games',
  'marathon',
  'olympics',
  'parade',
  'summit',
  'symposium',
  'tournament',
]);

/** Verbs for holding an event. */
export const holdingVerbs: ReadonlySet<string> = new Set([
  'began',
  'ended',
  'gathered',
  'held',
  'hold',
  'host',
  'hosted',
  'hosting',
  'hosts',
  'met',
  'opened',
  'opens',
  'place',
  'start',
  'started',
  'starts',
  'take',
  'takes',
  'took',
]);

/** Adjectives of an event that is still to come. */
export const aheadWords: ReadonlySet<string> = new Set(['forthcoming', 'upcoming']);

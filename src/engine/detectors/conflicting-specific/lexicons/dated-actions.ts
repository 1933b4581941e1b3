// Verbs for what somebody does or suffers once, with the question that a date answers. Our own lists.
export const datedActions: ReadonlyMap<string, DatedAction> = new Map([
  ['born', { name: 'born', isSuffered: true, question: 'When was … born?' }],
  ['detected', { name: 'noticed', isSuffered: false, question: 'When did … make the discovery?' }],
  ['died', { name: 'died', isSuffered: true, question: 'When did … die?' }],
  ['discovered', { name: 'noticed', isSuffered: false, question: 'When did … make the discovery?' }],
  ['drowned', { name: 'died', isSuffered: true, question: 'When did … die?' }],
  ['noticed', { name: 'noticed', isSuffered: false, question: 'When did … make the discovery?' }],
  ['resigned', { name: 'resigned', isSuffered: true, question: 'When did … resign?' }],
  ['retired', { name: 'retired', isSuffered: true, question: 'When did … retire?' }],
  ['sentenced', { name: 'sentenced', isSuffered: true, question: 'When was … sentenced?' }],
  ['spotted', { name: 'noticed', isSuffered: false, question: 'When did … make the discovery?' }],
  ['uncovered', { name: 'noticed', isSuffered: false, question: 'When did … make the discovery?' }],
  ['vanished', { name: 'vanished', isSuffered: true, question: 'When did … vanish?' }],
]);

/** An action: its name in slots, whether its date stands right behind it, and its question with … for who is meant. */
export type DatedAction = { readonly name: string; readonly isSuffered: boolean; readonly question: string };

/** Verbs for buying a firm. */
export const purchaseVerbs: ReadonlySet<string> = new Set([
  'acquire',
  'acquired',
  'acquires',
  'acquiring',
  'buy',
  'buying',
  'purchase',
  'purchasing',
]);

/** Verbs of saying: a day beside one is the day on which it was said. */
export const announcingVerbs: ReadonlySet<string> = new Set([
  'announced',
  'reported',
  'said',
  'says',
  'told',
  'unveiled',
]);

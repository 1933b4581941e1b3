// Words that say what a sum of money is for. Our own lists.

/** The word beside the sum -> the slot; the question has … for the person whose bail or fine it is. */
export const moneyAnchors: ReadonlyMap<string, MoneyAnchor> = new Map([
  ['bail', { name: 'bail', isPersonal: true, question: 'How high is the bail of …?' }],
  ['bond', { name: 'bail', isPersonal: true, question: 'How high is the bail of …?' }],
  ['booty', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['damage', { name: 'damage', isPersonal: false, question: 'How much damage was done?' }],
  ['fined', { name: 'fine', isPersonal: true, question: 'How much was … fined?' }],
  ['haul', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['heist', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['loot', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['ransom', { name: 'ransom', isPersonal: false, question: 'How much ransom was asked?' }],
  ['reward', { name: 'reward', isPersonal: false, question: 'How high is the reward?' }],
  ['stealing', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['stole', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
  ['worth', { name: 'loot', isPersonal: false, question: 'What was the loot worth?' }],
]);

export type MoneyAnchor = { readonly name: string; readonly isPersonal: boolean; readonly question: string };

/** A sentence with one of these tells of other money. */
export const otherMoney: ReadonlySet<string> = new Set([
  'annual',
  'annually',
  'another',
  'could',
  'earlier',
  'including',
  'last',
  'market',
  'per',
  'previous',
  'previously',
  'year',
  'years',
]);

/** Of loot only a sentence with one of these tells: a fund-raiser has a haul, too. */
export const theftWords: ReadonlySet<string> = new Set([
  'booty',
  'burglars',
  'burglary',
  'gang',
  'heist',
  'loot',
  'raid',
  'robbers',
  'robbery',
  'stealing',
  'stole',
  'stolen',
  'theft',
  'thieves',
]);

// Nouns for a whole trade, whose name for a thing is a term ("what the industry calls"). Our own list.
export const trades: ReadonlySet<string> = new Set([
  'academia',
  'business',
  'craft',
  'discipline',
  'field',
  'industry',
  'jargon',
  'literature',
  'market',
  'markets',
  'profession',
  'sector',
  'textbooks',
  'trade',
  'world',
]);

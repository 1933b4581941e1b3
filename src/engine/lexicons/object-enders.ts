// Conjunctions and prepositions that part what is praised, called or described from the circumstances. Our own list.
export const objectEnders: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'despite',
  'during',
  'since',
  'though',
  'until',
  'when',
  'whereas',
  'while',
]);

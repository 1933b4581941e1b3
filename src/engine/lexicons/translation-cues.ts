// Words right before quotation marks that give what other words mean. Our own list.
export const translationCues: ReadonlySet<string> = new Set([
  'mean',
  'meaning',
  'means',
  'meant',
  'signifies',
  'translated',
  'translates',
  'translating',
]);

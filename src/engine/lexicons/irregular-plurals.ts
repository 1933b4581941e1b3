// Endings of nouns whose plural is not made with -s, the longer ones first: singular, plurals. Our own list.
export const irregularPlurals: readonly (readonly [singular: string, ...plurals: string[]])[] = [
  ['woman', 'women'],
  ['person', 'people', 'persons'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['man', 'men'],
  ['sis', 'ses'],
];

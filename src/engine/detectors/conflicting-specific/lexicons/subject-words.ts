// Words that stand for who acts. Our own lists.

/** Openings of a sentence that go back to whoever the sentence before is about. */
export const resumingWords: ReadonlySet<string> = new Set([
  'he',
  'it',
  'its',
  'she',
  'the',
  'their',
  'these',
  'they',
  'this',
]);

/** Words for a government, behind the name of its country. */
export const stateWords: ReadonlySet<string> = new Set(['administration', 'authorities', 'government', 'ministers']);

/** Nouns for a firm that news writing puts before its name: "battery maker Norvane". */
export const firmNouns: ReadonlySet<string> = new Set([
  'airline',
  'bank',
  'behemoth',
  'brand',
  'broadcaster',
  'chain',
  'company',
  'developer',
  'firm',
  'giant',
  'group',
  'insurer',
  'lab',
  'lender',
  'maker',
  'manufacturer',
  'producer',
  'retailer',
  'start-up',
  'startup',
  'supplier',
]);

// Words around the wording of a denial. Our own lists.

/** Verbs that reject a charge. */
export const denialVerbs: ReadonlySet<string> = new Set([
  'denied',
  'denies',
  'dismissed',
  'dismisses',
  'rebutted',
  'rejected',
  'rejects',
]);

/** Verbs that bring in the words of a denial. */
export const dismissingVerbs: ReadonlySet<string> = new Set([
  'branded',
  'branding',
  'called',
  'calling',
  'described',
  'describing',
  'dismissed',
  'dismissing',
  'labelled',
  'labelling',
]);

/** What is called so. */
export const thingsDenied: ReadonlySet<string> = new Set([
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'charge',
  'charges',
  'claim',
  'claims',
  'it',
  'reports',
  'them',
]);

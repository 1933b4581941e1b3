// Words for examinations of which an event has one. Our own lists.

/** The examination. */
export const examinations: ReadonlySet<string> = new Set([
  'analysis',
  'audit',
  'examination',
  'investigation',
  'review',
  'study',
  'test',
  'tests',
]);

/** The kind that tells it from others. */
export const examinationKinds: ReadonlySet<string> = new Set([
  'ballistic',
  'chemical',
  'dna',
  'financial',
  'forensic',
  'medical',
  'technical',
  'toxicology',
]);

// Words for going to law. Our own lists.

/** Verbs for thinking of it. */
export const legalPlans: ReadonlySet<string> = new Set([
  'considering',
  'contemplating',
  'mulling',
  'threatening',
  'weighing',
]);

/** What is thought of. */
export const legalSteps: ReadonlySet<string> = new Set(['action', 'lawsuit', 'litigation', 'proceedings', 'suing']);

/** Verbs for doing it. */
export const legalActs: ReadonlySet<string> = new Set(['brought', 'filed', 'lodged', 'submitted']);

/** What is filed. */
export const legalPapers: ReadonlySet<string> = new Set([
  'accusation',
  'action',
  'claim',
  'complaint',
  'lawsuit',
  'petition',
  'submission',
  'suit',
]);

// Words for saying something in public or in confidence. Our own lists.

/** In public. */
export const openAdverbs: ReadonlySet<string> = new Set(['openly', 'publicly']);

/** Verbs of accusing. */
export const blamingVerbs: ReadonlySet<string> = new Set([
  'accused',
  'accuses',
  'accusing',
  'blamed',
  'denounced',
  'named',
]);

/** In confidence. */
export const closedWords: ReadonlySet<string> = new Set(['classified', 'confidential', 'private', 'sealed', 'secret']);

/** What is handed in. */
export const filings: ReadonlySet<string> = new Set([
  'accusation',
  'complaint',
  'dossier',
  'filing',
  'letter',
  'memo',
  'report',
  'submission',
]);

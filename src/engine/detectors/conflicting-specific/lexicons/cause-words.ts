// Words around the cause of a death or of an incident. Our own lists.

/** That nobody knows it; "known" behind "not". */
export const unknownWords: ReadonlySet<string> = new Set(['known', 'unclear', 'undetermined', 'unknown']);

/** Words that every violent death has, or that say nothing. */
export const vagueCauses: ReadonlySet<string> = new Set([
  'accident',
  'causes',
  'injuries',
  'issue',
  'mystery',
  'problem',
  'wounds',
]);

/** Verbs between an incident and what set it off. */
export const causingVerbs: ReadonlySet<string> = new Set(['caused', 'ignited', 'sparked', 'started', 'triggered']);

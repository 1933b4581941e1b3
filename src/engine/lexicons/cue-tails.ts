// Words that end a cue of several words before "that": "made it clear that". Our own list.
export const cueTails: ReadonlySet<string> = new Set([
  'adamant',
  'certain',
  'clear',
  'confident',
  'insistent',
  'opinion',
  'plain',
  'point',
  'sure',
  'view',
]);

/** The plain forms of the verbs with which such a cue begins. */
export const tailedVerbs: ReadonlySet<string> = new Set(['be', 'hold', 'make', 'take']);

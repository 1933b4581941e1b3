// Words beside durations. Our own lists.

/** Deeds whose duration is told: forms of breaking in and taking. */
export const feats: ReadonlySet<string> = new Set([
  'copied',
  'copying',
  'cracked',
  'exfiltrating',
  'extracted',
  'extracting',
  'hacked',
  'infiltrated',
  'looted',
  'looting',
  'reverse-engineered',
  'reverse-engineering',
  'siphoned',
  'siphoning',
  'stealing',
  'stole',
  'stolen',
]);

/** Nouns for work. */
export const effortNouns: ReadonlySet<string> = new Set([
  'development',
  'effort',
  'labor',
  'labour',
  'research',
  'work',
]);

/** What work comes to: "the product of years of research". */
export const gains: ReadonlySet<string> = new Set(['culmination', 'fruit', 'fruits', 'product', 'result']);

/** Verbs of taking work or doing without it. */
export const lossVerbs: ReadonlySet<string> = new Set([
  'copying',
  'destroyed',
  'erased',
  'lost',
  'reverse-engineered',
  'reverse-engineering',
  'stealing',
  'stole',
]);

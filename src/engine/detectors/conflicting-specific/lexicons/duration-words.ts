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

/** What the length of a fire answers. */
export const fireQuestion = 'How long did the fire burn?';

/** Before "for six hours": what lasted so long, as the question that its length answers. */
export const lastingWords: ReadonlyMap<string, string> = new Map([
  ['adrift', 'How long were they stranded?'],
  ['blazed', fireQuestion],
  ['burned', fireQuestion],
  ['burning', fireQuestion],
  ['burnt', fireQuestion],
  ['drifted', 'How long were they stranded?'],
  ['marooned', 'How long were they stranded?'],
  ['raged', fireQuestion],
  ['stranded', 'How long were they stranded?'],
  ['trapped', 'How long were they stranded?'],
]);

/** Words for the end of a fire: "under control", "put out". */
export const endedWords: ReadonlySet<string> = new Set(['contain', 'control', 'extinguish', 'extinguished', 'out']);

/** Behind a stretch of time that tells when, not how long. */
export const momentWords: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later']);

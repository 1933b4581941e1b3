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

/** Words for what goes on for a while, and of which an event has one -> the question that its length answers. */
export const lastingEvents: ReadonlyMap<string, string> = new Map([
  ['adrift', 'How long were they stranded?'],
  ['blackout', 'How long was the power out?'],
  ['blaze', 'How long did the fire burn?'],
  ['drifted', 'How long were they stranded?'],
  ['fire', 'How long did the fire burn?'],
  ['marooned', 'How long were they stranded?'],
  ['outage', 'How long was the power out?'],
  ['siege', 'How long did the siege last?'],
  ['standoff', 'How long did the siege last?'],
  ['stranded', 'How long were they stranded?'],
  ['trapped', 'How long were they stranded?'],
]);

/** Behind a stretch of time that tells when, not how long. */
export const momentWords: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'into', 'later', 'old']);

/** Beside a stretch of time that tells how long help took to come, or what is to come. */
export const otherLengths: ReadonlySet<string> = new Set([
  'arrive',
  'arrived',
  'crew',
  'crews',
  'every',
  'notice',
  'reach',
  'reached',
  'response',
  'scene',
  'within',
]);

// Words that end a cue of several words before "that", after be, make, take or hold: "made it clear that". Our own list.
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

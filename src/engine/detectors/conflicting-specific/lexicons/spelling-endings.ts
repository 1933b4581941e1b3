// Ends of words by which another word is meant and not another spelling. Our own lists.

/** Ends that make another name of a name: Russia and Russian, Edward and Edwards. */
export const addedEndings: ReadonlySet<string> = new Set([
  'a',
  'al',
  'an',
  'er',
  'es',
  'ese',
  'i',
  'ian',
  'ic',
  'ish',
  'n',
  's',
]);

/** Last letters by which two names of one length differ: Mario and Maria. */
export const swappedEndings: ReadonlySet<string> = new Set(['a', 'e', 'i', 'n', 'o', 's', 'y']);

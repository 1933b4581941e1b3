// What stands after the name of a person to tell two of the same name apart, without full stops. Our own list.
export const generationWords: ReadonlySet<string> = new Set([
  'ii',
  'iii',
  'iv',
  'jnr',
  'jr',
  'junior',
  'senior',
  'snr',
  'sr',
]);

// Words that stand for somebody in place of a noun for people: pronouns, and what is left of "a 22-year-old". Our own list.
export const wordsForSomebody: ReadonlySet<string> = new Set([
  'another',
  'he',
  'her',
  'him',
  'one',
  'she',
  'they',
  'who',
  'year-old',
]);

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

// The forms of "be", alone and with "not". Our own list.
export const beForms: ReadonlySet<string> = new Set([
  'am',
  'are',
  "aren't",
  'be',
  'been',
  'being',
  'is',
  "isn't",
  'was',
  "wasn't",
  'were',
  "weren't",
]);

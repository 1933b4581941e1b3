// Collective nouns so wide that "the" makes them no source but a figure of speech. Collected by hand for this project.
export const peopleAtLarge: ReadonlySet<string> = new Set([
  'establishment',
  'left',
  'media',
  'nation',
  'press',
  'public',
  'right',
  'world',
]);

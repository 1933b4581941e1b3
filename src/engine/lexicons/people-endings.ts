// Endings of plural nouns for people that no list need hold: "beekeepers", "deckhands", "townspeople". Our own list.
export const peopleEndings: ReadonlySet<string> = new Set([
  'crats',
  'ees',
  'ers',
  'folk',
  'hands',
  'ians',
  'ites',
  'men',
  'ors',
  'people',
  'smiths',
]);

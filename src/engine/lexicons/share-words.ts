// Words that count a share of those asked in a poll. Collected by hand for this project.
export const shareWords: ReadonlySet<string> = new Set([
  '%',
  'half',
  'majority',
  'minority',
  'per-cent',
  'percent',
  'percentage',
  'quarter',
  'share',
  'third',
  'thirds',
  'three-quarters',
  'two-thirds',
]);

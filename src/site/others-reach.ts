/** Columns of the comparison: metrics of the set `polnear`. */
export const comparedMetrics = [
  'a.ov80',
  'b.e2e.head',
  'c.speech',
  'd.nonquote',
  'e.content',
  'e.content+source',
] as const;

/** What others reach on the sealed part of `polnear`, in per cent (F), in the order of the columns; null: it does not do this. */
export const othersReach: readonly { readonly name: string; readonly figures: readonly (number | null)[] }[] = [
  { name: 'A trivial program: pairs the marks, takes the nearest name', figures: [93.4, 73.9, 32.2, 32.6, 37.4, 32.9] },
  { name: 'compromise 14, a library for JavaScript', figures: [91.1, null, null, 0.4, null, null] },
  { name: 'Gender Gap Tracker, rules over parsed sentences', figures: [80.8, 61.8, null, 19.3, 46.3, 37.2] },
  { name: 'A tagger trained on the open part of this very set', figures: [98.8, 85.7, 61.9, 55.0, 63.6, 50.3] },
  { name: 'One person against another', figures: [98.9, 95.8, 82.1, 81.4, 81.1, 76.0] },
];

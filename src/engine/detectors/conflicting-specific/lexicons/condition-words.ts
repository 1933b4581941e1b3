// Words for the condition of somebody in hospital, with the one that stands for each. Our own list.
export const conditions: ReadonlyMap<string, string> = new Map([
  ['critical', 'critical'],
  ['fair', 'fair'],
  ['good', 'good'],
  ['grave', 'critical'],
  ['serious', 'serious'],
  ['stable', 'stable'],
]);

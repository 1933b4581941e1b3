// Words for stealing and breaking in. Our own lists.

/** Verbs of theft. */
export const theftVerbs: ReadonlySet<string> = new Set([
  'exfiltrated',
  'exfiltrating',
  'looted',
  'looting',
  'pilfered',
  'steal',
  'stealing',
  'stole',
]);

/** Verbs that are theft only where it is done in secret or against the law. */
export const takingVerbs: ReadonlySet<string> = new Set([
  'acquired',
  'copied',
  'copying',
  'downloaded',
  'downloading',
  'extracted',
  'extracting',
  'obtained',
  'obtaining',
  'removed',
  'removing',
  'taken',
  'taking',
  'took',
]);

/** How a taking is said to be against the law. */
export const secretly: ReadonlySet<string> = new Set([
  'covertly',
  'illegally',
  'illicitly',
  'improperly',
  'secretly',
  'unlawfully',
]);

/** Verbs of breaking in. */
export const intrusionVerbs: ReadonlySet<string> = new Set([
  'breached',
  'burgled',
  'hacked',
  'infiltrated',
  'penetrated',
  'ransacked',
]);

/** What one breaks into. */
export const rooms: ReadonlySet<string> = new Set([
  'account',
  'accounts',
  'apartment',
  'building',
  'computer',
  'computers',
  'database',
  'databases',
  'flat',
  'home',
  'house',
  'network',
  'networks',
  'office',
  'offices',
  'server',
  'servers',
  'shop',
  'store',
  'system',
  'systems',
  'vault',
  'warehouse',
  'website',
]);

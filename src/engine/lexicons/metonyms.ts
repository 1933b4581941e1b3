// Names of seats and buildings that stand for one body of state. Our own list.
export const metonyms: ReadonlySet<string> = new Set([
  'bundestag',
  'capitol',
  'elysee',
  'fbi',
  'holyrood',
  'knesset',
  'kremlin',
  'politburo',
  'quirinal',
  'quirinale',
  'stormont',
  'vatican',
]);

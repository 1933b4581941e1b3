// Names of seats and buildings that stand for one body of state. Our own list.
export const metonyms: ReadonlySet<string> = new Set([
  'bundestag',
  'capitol',
  'congress',
  'downing street',
  'elysee',
  'fbi',
  'holyrood',
  'house',
  'knesset',
  'kremlin',
  'pentagon',
  'politburo',
  'quirinal',
  'quirinale',
  'stormont',
  'vatican',
]);

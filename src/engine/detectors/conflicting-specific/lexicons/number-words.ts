// Words for numbers and what each stands for. Our own list.
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['eight', 8],
  ['eighteen', 18],
  ['eighty', 80],
  ['eleven', 11],
  ['fifteen', 15],
  ['fifty', 50],
  ['five', 5],
  ['forty', 40],
  ['four', 4],
  ['fourteen', 14],
  ['nine', 9],
  ['nineteen', 19],
  ['ninety', 90],
  ['one', 1],
  ['seven', 7],
  ['seventeen', 17],
  ['seventy', 70],
  ['six', 6],
  ['sixteen', 16],
  ['sixty', 60],
  ['ten', 10],
  ['thirteen', 13],
  ['thirty', 30],
  ['three', 3],
  ['twelve', 12],
  ['twenty', 20],
  ['two', 2],
  ['zero', 0],
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['bn', 1e9],
  ['hundred', 100],
  ['k', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['mn', 1e6],
  ['thousand', 1e3],
  ['trillion', 1e12],
]);

/** Words that stand for a number nobody counted, with the least and the greatest that they may mean. */
export const looseNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['billions', [1e9, 1e12]],
  ['dozen', [10, 14]],
  ['dozens', [20, 140]],
  ['handful', [3, 10]],
  ['hundreds', [150, 2_000]],
  ['millions', [1e6, 1e9]],
  ['scores', [35, 200]],
  ['several', [3, 12]],
  ['thousands', [1_500, 50_000]],
]);

/** Words before a number and what they make of it. */
export const approximators: ReadonlyMap<string, 'near' | 'below' | 'above' | 'least' | 'most'> = new Map([
  ['about', 'near'],
  ['above', 'above'],
  ['almost', 'below'],
  ['approximately', 'near'],
  ['around', 'near'],
  ['circa', 'near'],
  ['exceeding', 'above'],
  ['nearly', 'below'],
  ['over', 'above'],
  ['roughly', 'near'],
  ['some', 'near'],
  ['under', 'below'],
]);

/** Pairs of words before a number and what they make of it. */
export const approximatorPairs: ReadonlyMap<string, 'near' | 'below' | 'above' | 'least' | 'most'> = new Map([
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['at least', 'least'],
  ['at most', 'most'],
  ['close to', 'near'],
  ['fewer than', 'below'],
  ['just over', 'above'],
  ['just under', 'below'],
  ['less than', 'below'],
  ['more than', 'above'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['up to', 'most'],
  ['well over', 'above'],
]);

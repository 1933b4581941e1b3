// Signs and words for currencies, with the code that stands for each. Our own list.

/** Before the number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'US dollars'],
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['€', 'euros'],
]);

/** Behind the number. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'US dollars'],
  ['dollars', 'US dollars'],
  ['euro', 'euros'],
  ['euros', 'euros'],
  ['pound', 'pounds'],
  ['pounds', 'pounds'],
  ['rupees', 'rupees'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
]);

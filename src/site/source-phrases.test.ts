import { expect, test } from 'vitest';
import { countUses } from './source-phrases.ts';

test.each([
  [{ quoted: 3, paraphrased: 1, used: 0 }, '3 quotations, 1 paraphrase'],
  [{ quoted: 0, paraphrased: 0, used: 1 }, 'called on as a source once without being quoted'],
  [{ quoted: 1, paraphrased: 0, used: 2 }, '1 quotation, called on as a source 2 times without being quoted'],
])('what texts do with a source is told in numbers: %j', (counts, told) => {
  expect(countUses({ kind: 'unnamed', ...counts })).toBe(told);
});

test('of nobody there is hearsay', () => {
  expect(countUses({ kind: 'nobody', quoted: 1, paraphrased: 0, used: 2 })).toBe('1 quotation, hearsay 2 times');
});

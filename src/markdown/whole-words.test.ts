import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

test.each([
  ['he s[aid s]o', 'he [said so]'],
  ['in [2024-20]25', 'in [2024-2025]'],
  ['[he] said', '[he] said'],
  ['an [AI]-led', 'an [AI]-led'],
  ['cafe[\u0301 is]', '[cafe\u0301 is]'],
  ['so [!]\u0301 ok', 'so [!\u0301] ok'],
  ['\ud83d[\ude00 ok]', '[\ud83d\ude00 ok]'],
  ['[\u{1d400}]\u{1d401}', '[\u{1d400}\u{1d401}]'],
])('%j becomes %j', (given, expected) => {
  const text = given.replaceAll(/[[\]]/gu, '');
  const { start, end } = wholeWords(text, { start: given.indexOf('['), end: given.indexOf(']') - 1 });
  expect(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`).toBe(expected);
});

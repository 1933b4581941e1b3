import { expect, test } from 'vitest';
import { showDifference } from './show-difference.ts';

test.each([
  ['The mill burnt at dawn', 'The mill burned at dawn', 'The mill [burnt → burned] at dawn'],
  ['it burned', 'it burned down', 'it burned[– →  down]'],
  ['it burned down', 'it burned', 'it burned[ down → –]'],
  ["the miller's house", 'the miller’s house', "the miller[' → ’]s house"],
  ['at\u00a0dawn', 'at dawn', 'at[U+00A0 → space]dawn'],
  ['at dawn', 'at\ndawn', 'at[space → U+000A]dawn'],
  ['so\u00adon', 'soon', '[soU+00ADon → soon]'],
])('of %j and %j it shows what differs', (from, to, shown) => {
  expect(showDifference(from, to)).toBe(shown);
});

test('what is the same for long is cut short, and wordings with nothing in common are shown whole', () => {
  const same = Array.from({ length: 30 }, (_, place) => `word${place}`).join(' ');
  expect(showDifference(`${same} a`, `${same} b`)).toBe('word0 word1 word2 wo…ord27 word28 word29 [a → b]');
  const [longest, longer] = [`${'x'.repeat(39)} `, `${'x'.repeat(40)} `];
  expect(showDifference(`${longest}a`, `${longest}b`)).toBe(`${longest}[a → b]`);
  expect(showDifference(`${longer}a`, `${longer}b`)).toContain('…');
  expect(showDifference(same, same.toUpperCase())).toBe(same.toUpperCase());
});

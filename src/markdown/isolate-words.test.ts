import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { isolateWords } from './isolate-words.ts';

test('a sentence in which all runs from left to right stays as it is', () => {
  expect(isolateWords('“An insider” is not named; the reason is “fear”.')).toEqual([
    '“An insider” is not named; the reason is “fear”.',
  ]);
});

test.each(['\u202Eredisni', '\u2067open', 'שלום', 'مرحبا'])(
  'words that turn the direction are isolated: %j',
  (words) => {
    expect(isolateWords(`The speaker “${words}” is not named; the reason is “fear”.`)).toEqual([
      'The speaker ',
      h('bdi', `“${words}”`),
      ' is not named; the reason is ',
      '“fear”',
      '.',
    ]);
  },
);

test('words that close their quotation marks early turn nothing after them that is ours', () => {
  expect(isolateWords('“a” \u202Eb” is not named.')).toEqual(['“a”', h('bdi', ' \u202Eb”'), ' is not named.']);
});

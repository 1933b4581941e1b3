import { expect, test } from 'vitest';
import { isTitleCase } from './is-title-case.ts';
import { tokenize } from './tokens.ts';

/** Invented. */
test.each([
  ['Ferry Runs Aground Off Tolsay Harbour', true],
  ['Ferry Runs Aground off a Harbour in Tolsay', true],
  ['Ferry runs aground off Tolsay harbour', false],
  ['Anna Lindqvist met Tomas Harkness there again', false],
  ['Ferry Runs Aground', false],
])('%s', (line, expected) => {
  const tokens = tokenize(line);
  expect(isTitleCase(tokens, 0, tokens.length)).toBe(expected);
});

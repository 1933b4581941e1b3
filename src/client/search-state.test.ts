import { expect, test } from 'vitest';
import { readState, writeState } from './search-state.ts';

test('what is asked for goes into the address and comes back from it', () => {
  const state = {
    query: 'harbour "late tide"',
    chosen: { kind: ['unnamed-source'], type: ['person', 'group'], story: [], text: ['a/b'], by: ['editor'] },
  };
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('to ask for everything needs no address of its own', () => {
  expect(writeState(readState(new URLSearchParams('?q=++')))).toBe('');
});

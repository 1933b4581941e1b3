import { expect, test } from 'vitest';
import { readState, type SearchState, toggle, writeState } from './search-state.ts';

const state: SearchState = {
  query: 'harbour "late tide"',
  chosen: {
    kind: ['unnamed-source'],
    type: ['person', 'group'],
    strength: ['divergence'],
    story: [],
    text: ['a/b'],
    source: ['O’Dell & Sons, Ltd. / Port=1'],
    by: ['editor'],
  },
};

test('what is asked for goes into the address and comes back from it', () => {
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('to ask for everything needs no address of its own', () => {
  expect(writeState(readState(new URLSearchParams('?q=++')))).toBe('');
});

test('what an address says twice counts once', () => {
  expect(readState(new URLSearchParams('?kind=text&kind=text')).chosen.kind).toEqual(['text']);
});

test('to choose a value twice changes nothing', () => {
  expect(toggle(state, 'type', 'group').chosen.type).toEqual(['person']);
  expect(toggle(toggle(state, 'story', 'a'), 'story', 'a')).toEqual(state);
});

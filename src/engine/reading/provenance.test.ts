import { expect, test } from 'vitest';
import { rungOf } from './provenance.ts';

test.each([
  ['person', true, 'named-person'],
  ['person', null, 'named-person'],
  ['person', false, 'unnamed-person'],
  ['organisation', true, 'named-organisation'],
  ['organisation', null, 'named-organisation'],
  ['organisation', false, 'unnamed-person'],
  ['document', true, 'named-document'],
  ['document', null, 'named-document'],
  ['document', false, 'undisclosed-document'],
  ['other', true, 'named-organisation'],
  ['other', null, 'none'],
  ['other', false, 'unnamed-person'],
] as const)('a source that is a %s, named: %s, stands on the rung %s', (kind, isNamed, rung) => {
  expect(rungOf(kind, isNamed)).toBe(rung);
});

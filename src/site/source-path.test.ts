import { expect, test } from 'vitest';
import { sourcePath, sourceSlug } from './source-path.ts';

test.each([
  [{ kind: 'person', name: 'Anna Kerr' }, 'anna-kerr'],
  [{ kind: 'person', name: 'ANNA  KÉRR' }, 'anna-kerr'],
  [{ kind: 'person', name: 'Kerr' }, 'kerr--in--storm'],
  [{ kind: 'organisation', name: 'The Dam Board' }, 'dam-board'],
  [{ kind: 'organisation', name: 'Norvane' }, 'norvane'],
  [{ kind: 'unnamed', name: 'official' }, 'unnamed--official'],
  [{ kind: 'organisation', name: 'Unnamed Official' }, 'unnamed-official'],
  [{ kind: 'nobody', name: '' }, 'no-source--given'],
] as const)('the address of %o is %s', (source, slug) => {
  expect(sourceSlug(source, 'storm')).toBe(slug);
});

test('a very long name has a short address of its own', () => {
  const slugs = ['a', 'b'].map((end) => sourceSlug({ kind: 'document', name: `${'Long '.repeat(60)}${end}` }, 'storm'));
  expect(new Set(slugs).size).toBe(2);
  for (const slug of slugs) expect(slug.length).toBeLessThan(100);
});

test.each(['😀'.repeat(90), '𝒜'.repeat(90), '字'.repeat(90), '!'])(
  'the name %s has an address that file systems take',
  (name) => {
    const path = sourcePath({ kind: 'organisation', name }, 'storm');
    const [folder = ''] = decodeURIComponent(path).split('/').slice(2, 3);
    expect(folder).not.toBe('');
    expect(Buffer.byteLength(folder)).toBeLessThan(255);
  },
);

test('letters beyond ASCII are escaped in a path', () => {
  expect(sourcePath({ kind: 'person', name: '王 Łukasz' }, 'storm')).toBe('/sources/%E7%8E%8B-%C5%82ukasz/');
});

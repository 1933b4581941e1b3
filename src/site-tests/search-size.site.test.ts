import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { filesOf } from './built-pages.ts';

const limitInBytes = 400_000;

const { corpus } = loadCorpus('.');
// The limit is for what the project itself publishes: the seeds and the invented stories.
const ownStories = ['five-tellings', 'skerrow-ferry', 'st-orrins-fire'];
const hasOwnStories = corpus.stories.every(({ id }) => ownStories.includes(id));

test('the index holds no file of interfaces that this site does not use', () => {
  const files = filesOf('dist/pagefind');
  expect(files.filter((file) => !/^(?:filter|fragment|index)\//u.test(file)).map(withoutHash)).toEqual([
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test.skipIf(!hasOwnStories)('the index of the seeds and the invented stories is at most 400 kB', () => {
  const sizes = filesOf('dist/pagefind').map((file) => statSync(join('dist/pagefind', file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limitInBytes);
});

function withoutHash(file: string): string {
  return file.replace(/_[\da-f]+(?=\.)/u, '');
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './built-pages.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { buildSoundly } from './run-build.ts';

/** Inside the project, so that a copy of it finds its packages. */
const workshop = '.cache/builds-test';

beforeAll(clear);
afterAll(clear);

function clear(): void {
  rmSync(workshop, { recursive: true, force: true });
}

test('two builds of the same content give the same bytes', { timeout: 120_000 }, () => {
  const again = join(workshop, 'again');
  buildSoundly(again);
  expect(filesOf(again)).toEqual(filesOf('dist'));
  const different = filesOf('dist').filter((file) => !read('dist', file).equals(read(again, file)));
  expect(different).toEqual([]);
});

test('every link holds at the root of a host', () => {
  expect(findBrokenLinks('dist', '/')).toEqual([]);
});

function read(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './built-pages.ts';
import { type CopiedProject, copyWholeProject } from './copy-project.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { buildSoundly } from './run-build.ts';

let project: CopiedProject;

beforeAll(() => {
  project = copyWholeProject('builds-test');
});

afterAll(() => project.remove());

test('two builds of the same content give the same bytes, wherever the project lies', { timeout: 120_000 }, () => {
  buildSoundly('dist', '/', project.path);
  const again = join(project.path, 'dist');
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

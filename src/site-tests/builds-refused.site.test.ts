import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type CopiedProject, copyProject } from './copy-project.ts';
import { runBuild, startBuild } from './run-build.ts';

// Builds take long where the machine does much else.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let project: CopiedProject;

beforeAll(() => {
  project = copyProject('builds-refused-test');
});

// Marks that lie in the cache are not written again, so that nothing could go wrong with them.
beforeEach(() => {
  rmSync(join(project.path, '.cache'), { recursive: true, force: true });
  project.write('dist/index.html', 'as it was');
});

afterAll(() => project.remove());

test.each([
  [
    'the disk is full when a page is written',
    'ENOSPC',
    'writeFile',
    '.cache/unfinished-site',
    'The disk is full: delete something',
  ],
  [
    'the disk is full when marks are written',
    'ENOSPC',
    'writeFileSync',
    '.cache/renderings',
    'The disk is full: delete something',
  ],
  ['the disk is full at once', 'ENOSPC', 'writeFileSync', '.cache', 'The disk is full: delete something'],
  ['the project cannot be written to', 'EROFS', 'mkdirSync', '.cache', 'copy the project to another folder'],
  ['the cache belongs to somebody else', 'EACCES', 'mkdirSync', '.cache/renderings', 'ask its owner for the right to'],
  ['a text may not be read', 'EACCES', 'readFileSync', 'sound.md', 'ask its owner for the right to'],
  ['the last site is in use', 'EPERM', 'renameSync', 'dist', 'close the program that uses it'],
])('where %s, the build ends with a sentence and the last site stays', (_, code, name, place, sentence) => {
  const { output, exitCode } = runBuild(project.path, 'dist', { before: failing(code, name, place) });
  expect(exitCode).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^ +at /mu);
  expectUntouched();
  expect(existsSync(join(project.path, '.cache/build.lock'))).toBe(false);
});

test('of two builds in one folder at once, the second is refused with a sentence and the first goes on', async () => {
  const lock = join(project.path, '.cache/build.lock');
  const first = startBuild(project.path, 'first');
  const ended = once(first, 'exit');
  await vi.waitFor(() => expect(existsSync(lock)).toBe(true), { timeout: 20_000, interval: 20 });
  const { output, exitCode } = runBuild(project.path, 'dist');
  expect(exitCode).toBe(1);
  expect(output).toContain(`Another build of this project is running (process ${first.pid}): wait until it is done.`);
  expect(output).not.toMatch(/^ +at /mu);
  expectUntouched();
  expect(await ended).toEqual([0, null]);
  expect(existsSync(join(project.path, 'first/index.html'))).toBe(true);
});

/** A module under which a function of the file system fails for paths that hold some words. */
function failing(code: string, name: string, place: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const host = ${JSON.stringify(name.endsWith('Sync'))} ? fs : fs.promises;
    const real = host.${name};
    host.${name} = (path, ...rest) => {
      if (!String(path).replaceAll('\\\\', '/').includes(${JSON.stringify(place)})) return real(path, ...rest);
      throw Object.assign(new Error('${code}: refused, ' + path), { code: '${code}', path });
    };
    syncBuiltinESMExports();`;
}

function expectUntouched(): void {
  expect(readFileSync(join(project.path, 'dist/index.html'), 'utf8')).toBe('as it was');
  expect(existsSync(join(project.path, 'dist/search'))).toBe(false);
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { filesOf } from './built-pages.ts';
import { type CopiedProject, copyProject } from './copy-project.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { buildSoundly, runBuild, startBuild } from './run-build.ts';

// Builds take long where the machine does much else.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let project: CopiedProject;
let dist: string;
let durationMs: number;

beforeAll(() => {
  project = copyProject('builds-interrupted-test');
  dist = join(project.path, 'dist');
  const start = performance.now();
  buildSoundly('dist', '/', project.path);
  durationMs = performance.now() - start;
});

afterAll(() => project.remove());

test.each([0.2, 0.5, 0.7, 0.9, 1])(
  'a build that is killed after %d of its time leaves the last site whole, or the next one',
  async (share) => {
    const before = fingerprint();
    project.write('content/stories/fire/sound.md', `---\ntitle: Sound\n---\n\nIt burned for ${share} hours.\n`);
    const build = startBuild(project.path, 'dist');
    await Promise.race([wait(share * durationMs), once(build, 'exit')]);
    build.kill('SIGKILL');
    if (build.exitCode === null && build.signalCode === null) await once(build, 'exit');
    if (fingerprint() === before) return;
    expect(readFileSync(join(dist, 'stories/fire/sound/index.html'), 'utf8')).toContain(
      `It burned for ${share} hours.`,
    );
    expect(findBrokenLinks(dist, '/')).toEqual([]);
    expect(globSync('pagefind/index/*', { cwd: dist })).not.toEqual([]);
  },
);

test('a build that is killed between its last two steps is made good by the next one, even by one that fails', () => {
  const before = fingerprint();
  const stop = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => (String(to) === 'dist' ? process.kill(process.pid, 'SIGKILL') : renameSync(from, to));
    syncBuiltinESMExports();`;
  runBuild(project.path, 'dist', { before: stop });
  expect(existsSync(dist)).toBe(false);
  const fail = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.promises.writeFile = async () => { throw new Error('ENOSPC: no space left on device, write'); };
    syncBuiltinESMExports();`;
  expect(runBuild(project.path, 'dist', { before: fail }).exitCode).toBe(1);
  expect(fingerprint()).toBe(before);
});

test('what killed builds left behind is gone after a build', () => {
  buildSoundly('dist', '/', project.path);
  expect(globSync('{unfinished-site,before-*,build.lock*}', { cwd: join(project.path, '.cache') })).toEqual([]);
});

/** Of everything in the site. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of filesOf(dist)) hash.update(file).update(readFileSync(join(dist, file)));
  return hash.digest('hex');
}

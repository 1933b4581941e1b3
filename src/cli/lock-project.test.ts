import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockProject } from './lock-project.ts';

let workshop: string;
let lock: string;

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(workshop, 'build.lock');
});

afterEach(() => rmSync(workshop, { recursive: true }));

test('a project is held until it is given free', () => {
  const unlock = lockProject(workshop);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  unlock();
  expect(existsSync(lock)).toBe(false);
});

test('a project that another process holds is refused with a sentence, and stays held', () => {
  writeFileSync(lock, String(process.ppid));
  expect(() => lockProject(workshop)).toThrow(
    `Another build of this project is running (process ${process.ppid}): wait until it is done.`,
  );
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid));
});

test.each([
  ['of a process that is no more', deadNumber],
  ['without a number', () => ''],
  ['of an earlier process with our number', () => String(process.pid)],
])('a lock %s is taken over', (_, content) => {
  writeFileSync(lock, content());
  utimesSync(lock, 0, 0);
  lockProject(workshop);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(workshop)).toEqual(['build.lock']);
});

test('a lock that is being written, without a number yet, is not taken over', () => {
  writeFileSync(lock, '');
  expect(() => lockProject(workshop)).toThrow('Another build of this project is running: wait until it is done.');
  expect(readFileSync(lock, 'utf8')).toBe('');
});

test('of two builds that find the same left lock, the one that looked first does not take it from the one that has it', async () => {
  writeFileSync(lock, deadNumber());
  const [looked, mayGoOn] = [join(workshop, 'looked'), join(workshop, 'may-go-on')];
  // A build that comes to a halt once it has read the lock.
  const slow = spawn(process.execPath, [
    `--import=data:text/javascript,${encodeURIComponent(haltAfterRead(looked, mayGoOn))}`,
    '-e',
    `
    import(${JSON.stringify(resolve('src/cli/lock-project.ts'))}).then(({ lockProject }) => lockProject(${JSON.stringify(workshop)}));`,
  ]);
  const output: string[] = [];
  slow.stderr.on('data', (chunk) => output.push(String(chunk)));
  await vi.waitFor(() => expect(existsSync(looked)).toBe(true), { timeout: 30_000 });
  lockProject(workshop);
  writeFileSync(mayGoOn, '');
  expect(await once(slow, 'exit')).toEqual([1, null]);
  expect(output.join('')).toContain(`Another build of this project is running (process ${process.pid})`);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

test('what a build left that was stopped while it took a lock over stops no later one', () => {
  writeFileSync(lock, deadNumber());
  writeFileSync(`${lock}.left`, deadNumber());
  lockProject(workshop);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(workshop)).toEqual(['build.lock']);
});

test('while another build takes a left lock over, it is refused', () => {
  writeFileSync(lock, deadNumber());
  writeFileSync(`${lock}.left`, String(process.ppid));
  expect(() => lockProject(workshop)).toThrow(`Another build of this project is running (process ${process.ppid})`);
});

/** Number of a process that is no more. */
function deadNumber(): string {
  return String(spawnSync(process.execPath, ['--version']).pid);
}

/** A module with which a process halts after it first read the lock, says so with a file, and waits for another file. */
function haltAfterRead(looked: string, mayGoOn: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      const content = readFileSync(path, ...rest);
      if (path !== ${JSON.stringify(lock)} || fs.existsSync(${JSON.stringify(looked)})) return content;
      fs.writeFileSync(${JSON.stringify(looked)}, '');
      while (!fs.existsSync(${JSON.stringify(mayGoOn)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return content;
    };
    syncBuiltinESMExports();`;
}

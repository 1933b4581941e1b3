import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  ['of a process that is no more', () => String(spawnSync(process.execPath, ['--version']).pid)],
  ['without a number', () => ''],
  ['of an earlier process with our number', () => String(process.pid)],
])('a lock %s is taken over', (_, content) => {
  writeFileSync(lock, content());
  lockProject(workshop);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

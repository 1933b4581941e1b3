import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

let root: string;
const at = (...parts: readonly string[]) => join(root, ...parts);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(at('workshop'));
  for (const name of ['dist', 'fresh']) {
    mkdirSync(at(name));
    writeFileSync(at(name, 'index.html'), name);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

test('a folder takes the place of another, and nothing of that one is left', () => {
  writeFileSync(at('dist', 'old.html'), 'old');
  replaceFolder(at('fresh'), at('dist'), at('workshop'));
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
  expect(shown()).toBe('fresh');
  expect(readdirSync(root).toSorted()).toEqual(['dist', 'workshop']);
  expect(readdirSync(at('workshop'))).toEqual([]);
});

test('a folder may be put where none was', () => {
  replaceFolder(at('fresh'), at('a', 'b'), at('workshop'));
  expect(readFileSync(at('a', 'b', 'index.html'), 'utf8')).toBe('fresh');
});

test('where the new folder cannot be put in its place, the old one is there', () => {
  expect(() => replaceFolder(at('missing'), at('dist'), at('workshop'))).toThrow('ENOENT');
  expect(shown()).toBe('dist');
});

test('what a process took away that ended before it put something in its place comes back', () => {
  replaceAndStopHalfway();
  expect(existsSync(at('dist'))).toBe(false);
  restoreFolder(at('dist'), at('workshop'));
  expect(shown()).toBe('dist');
  expect(readdirSync(at('workshop'))).toEqual([]);
});

test('what a process left behind that ended just after stays away', () => {
  replaceAndStopHalfway();
  renameSync(at('fresh'), at('dist'));
  restoreFolder(at('dist'), at('workshop'));
  expect(shown()).toBe('fresh');
  expect(readdirSync(at('workshop'))).toEqual([]);
});

/** Leaves the folders as the first of the two steps does. */
function replaceAndStopHalfway(): void {
  renameSync(at('dist'), at('workshop', `before-${encodeURIComponent(at('dist'))}`));
}

function shown(): string {
  return readFileSync(at('dist', 'index.html'), 'utf8');
}

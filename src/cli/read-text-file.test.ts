import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from './read-text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads the text and the date of a Markdown file', () => {
  const path = write('story.md', '---\ntitle: A dam\ndate: 2026-01-31\n---\n\nThe *dam* held.\n');
  expect(readTextFile(path)).toMatchObject({ id: path, text: 'The dam held.', date: '2026-01-31' });
});

test('reads a plain text as it is', () => {
  expect(readTextFile(write('story.txt', '# No heading\n'))).toMatchObject({ text: '# No heading\n', date: undefined });
});

test.each([
  ['missing.txt', undefined, 'There is no such file'],
  ['.', undefined, 'This is a folder'],
  ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not UTF-8'],
  ['zeros.txt', new Uint8Array([0, 0, 0]), 'U+0000'],
])('refuses %s with a sentence', (name, bytes, sentence) => {
  const path = bytes === undefined ? join(folder, name) : write(name, bytes);
  expect(() => readTextFile(path)).toThrow(sentence);
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

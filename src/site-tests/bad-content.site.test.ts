import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBuild } from './run-build.ts';

/** A copy of the project with content of its own; inside the project, where it finds the packages. */
const project = '.cache/bad-content-test';
const parts = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  write('dist/index.html', 'as it was');
  write('content/site.yaml', 'name: A reading room\ndescription: For a test.\nlang: en\n');
  write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts:\n  - file: sound.md\n');
  write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nThe fire began at six.\n');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

test('all that is wrong with the content is said at once, with file and line, and no page is touched', () => {
  write(
    'content/stories/fire/story.yaml',
    [
      'title: A fire',
      'question: When?',
      'texts:',
      '  - file: missing.md',
      '  - file: sound.md',
      '  - file: empty.md',
      '  - { file: same-a.txt, id: same, title: A }',
      '  - { file: same-b.txt, id: same, title: B }',
      '  - { file: wrong.txt, title: 12 }',
      '  - { file: french.txt, title: Un feu, lang: fr }',
      '  - { file: latin.txt, title: Latin }',
    ].join('\n'),
  );
  write('content/stories/flood/story.yaml', 'title: A flood\nquestion: When?\ncolour: blue\ntexts: [water.txt]\n');
  write('content/stories/fire/empty.md', '---\ntitle: Empty\n---\n');
  for (const name of ['same-a', 'same-b', 'wrong', 'french']) write(`content/stories/fire/${name}.txt`, 'It burned.\n');
  write('content/stories/fire/latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  const { output, exitCode } = runBuild(project, 'dist');
  expect(exitCode).toBe(1);
  expect(output).not.toMatch(/^ +at /mu);
  for (const words of ['colour', 'missing.md', 'empty.md', 'same', 'latin.txt', 'title', 'fr'])
    expect(output).toContain(words);
  expect(output.match(/story\.yaml:\d+:\d+/gu)?.length).toBeGreaterThanOrEqual(3);
  expectUntouched();
});

test('broken YAML is a sentence, not a stack trace', () => {
  write('content/site.yaml', 'name: "A reading room\n');
  const { output, exitCode } = runBuild(project, 'dist');
  expect(exitCode).toBe(1);
  expect(output).toContain('content/site.yaml:');
  expect(output).not.toMatch(/^ +at /mu);
  expectUntouched();
});

function expectUntouched(): void {
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('as it was');
  expect(existsSync(join(project, 'dist/search'))).toBe(false);
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), content);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CopiedProject, copyProject } from './copy-project.ts';
import { runBuild } from './run-build.ts';

let project: CopiedProject;

beforeEach(() => {
  project = copyProject('bad-content-test');
  project.write('dist/index.html', 'as it was');
});

afterEach(() => project.remove());

test('all that is wrong with the content is said at once, with file and line, and no page is touched', () => {
  project.write(
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
  project.write(
    'content/stories/flood/story.yaml',
    'title: A flood\nquestion: When?\ncolour: blue\ntexts: [water.txt]\n',
  );
  project.write('content/stories/fire/empty.md', '---\ntitle: Empty\n---\n');
  for (const name of ['same-a', 'same-b', 'wrong', 'french'])
    project.write(`content/stories/fire/${name}.txt`, 'It burned.\n');
  project.write('content/stories/fire/latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  const { output, exitCode } = runBuild(project.path, 'dist');
  expect(exitCode).toBe(1);
  expect(output).not.toMatch(/^ +at /mu);
  for (const words of ['colour', 'missing.md', 'empty.md', 'same', 'latin.txt', 'title', 'fr'])
    expect(output).toContain(words);
  expect(output.match(/story\.yaml:\d+:\d+/gu)?.length).toBeGreaterThanOrEqual(3);
  expectUntouched();
});

test('a link that leads nowhere stops the build, of a story too that stands as it was', () => {
  project.write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nIt [burned](/nowhere/).\n');
  for (let run = 0; run < 2; run++) {
    const { output, exitCode } = runBuild(project.path, 'dist');
    expect(exitCode).toBe(1);
    expect(output).toContain('content/stories/fire/sound.md:5:4: `/nowhere/` leads to no page');
    expectUntouched();
  }
});

test('broken YAML is a sentence, not a stack trace', () => {
  project.write('content/site.yaml', 'name: "A reading room\n');
  const { output, exitCode } = runBuild(project.path, 'dist');
  expect(exitCode).toBe(1);
  expect(output).toContain('content/site.yaml:');
  expect(output).not.toMatch(/^ +at /mu);
  expectUntouched();
});

function expectUntouched(): void {
  expect(readFileSync(join(project.path, 'dist/index.html'), 'utf8')).toBe('as it was');
  expect(existsSync(join(project.path, 'dist/search'))).toBe(false);
}

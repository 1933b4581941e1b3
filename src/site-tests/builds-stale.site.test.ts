import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CopiedProject, copyProject } from './copy-project.ts';
import { buildSoundly } from './run-build.ts';

// Builds take long where the machine does much else.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

// A word that its ending does not tell for one of people.
const source = 'an eyewitness';
let project: CopiedProject;

beforeAll(() => {
  project = copyProject('builds-stale-test');
  project.write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts: [sound.md, smoke.md]\n');
  project.write(
    'content/stories/fire/sound.md',
    text(`The Ardvale Ferry sank off Tolsay. Nine people were killed, ${source} said.`),
  );
  project.write('content/stories/fire/smoke.md', text('The Ardvale Ferry sank off Tolsay. Nine people were killed.'));
  build();
});

afterAll(() => project.remove());

// Each goes on from the site that the one before it left, as an editor does.
test('a text that comes to contradict another one changes the marks of that other one', () => {
  expect(marks('c')).toEqual([]);
  project.write('content/stories/fire/smoke.md', text('The Ardvale Ferry sank off Tolsay. 14 people were killed.'));
  build();
  expect(marks('c')).toEqual(['Nine']);
});

test('a correction takes a mark away', () => {
  expect(marks('u')).toEqual([source]);
  const correction = `- { do: reject, text: sound, kind: unnamed-source, exact: ${source}, why: A test., by: A. Tester, on: 2031-05-02 }\n`;
  project.write('content/stories/fire/corrections.yaml', correction);
  build();
  expect(marks('u')).toEqual([]);
  project.write('content/stories/fire/corrections.yaml', '[]\n');
  build();
  expect(marks('u')).toEqual([source]);
});

test('a cache that a failure of the power cut short is made again', () => {
  project.write('.cache/renderings/fire/shelf.json', '{"key":');
  build();
  expect(marks('u')).toEqual([source]);
});

test('another version of the engine stands in every note', () => {
  edit('src/engine/version.ts', /engineVersion = '[^']+'/u, "engineVersion = '99.0.0'");
  build();
  expect(page()).toContain('99.0.0');
});

test('a word that leaves a lexicon leaves no mark', () => {
  for (const lexicon of lexiconsWith('eyewitness')) edit(lexicon, /^ *'eyewitness',\n/mu, '');
  build();
  expect(marks('u')).toEqual([]);
});

function build(): void {
  buildSoundly('dist', '/', project.path);
}

function lexiconsWith(word: string): readonly string[] {
  const files = globSync('src/engine/**/*.ts', { cwd: project.path });
  const found = files.filter((file) => readFileSync(join(project.path, file), 'utf8').includes(`\n  '${word}',\n`));
  if (found.length === 0) throw new Error(`Expected a lexicon with ${word}, found none`);
  return found;
}

function edit(file: string, words: RegExp, others: string): void {
  const before = readFileSync(join(project.path, file), 'utf8');
  if (!words.test(before)) throw new Error(`Expected ${words} in ${file}, found none`);
  project.write(file, before.replace(words, others));
}

function page(): string {
  return readFileSync(join(project.path, 'dist/stories/fire/sound/index.html'), 'utf8');
}

/** The words of all marks of a kind on the page. */
function marks(letter: string): string[] {
  const pattern = new RegExp(`<mark [^>]*class="mark mark-${letter}"[^>]*>([^<]*)`, 'gu');
  return [...page().matchAll(pattern)].map(([, words = '']) => words);
}

function text(words: string): string {
  return `---\ntitle: A text\n---\n\n${words}\n`;
}

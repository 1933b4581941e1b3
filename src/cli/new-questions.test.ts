import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

const enter = '\r';
const breakOff = '\u0003';
const erase = '\u007F';
const lastQuestions = ['Where was it published?', 'Under which licence', 'Its language', 'How did it come here?'];
const folder = 'content/stories/fire';
/** Runs a program on a terminal of its own. The machine that CI runs the tests on has it. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;
const noScript = 'this machine has no program `script` of util-linux';
const opened: ChildProcess[] = [];
let root: string;

beforeEach(({ skip }) => {
  root = mkdtempSync(join(tmpdir(), 'questions-'));
  if (!hasScript && process.env['CI'] !== undefined) throw new Error(`Expected to ask in CI, found that ${noScript}`);
  skip(!hasScript, `nobody is asked anything: ${noScript}`);
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/site.yaml'), 'name: Texts\ndescription: Some texts.\nlang: en\n');
  writeFileSync(join(root, 'mill.txt'), 'It burned at dawn, sources said.\n');
});

afterEach(() => {
  // One that a failed test left waiting.
  for (const program of opened.splice(0)) program.kill();
  rmSync(root, { recursive: true });
});

describe('on a terminal', () => {
  test('what no flag says is asked for, what cannot stand is asked again, and marks are shown before anything is written', async () => {
    const terminal = openTerminal(['--outlet', 'The Bell', 'mill.txt']);
    await terminal.answer('Which story does it belong to?', enter);
    await terminal.answer('Name of its folder', `Fire!${enter}`);
    await terminal.answer('Small letters, digits and hyphens only.', `${erase.repeat(5)}fire${enter}`);
    await terminal.answer('Title of the story', enter);
    await terminal.answer('This is needed.', `A fire${enter}`);
    await terminal.answer('Which question does it put to its readers?', `When did it start?${enter}`);
    await terminal.answer('Name of the file', enter);
    await terminal.answer('Title of the text', `The mill${enter}`);
    await terminal.answer('Who wrote it', enter);
    await terminal.answer('When was it published?', `dawn${enter}`);
    await terminal.answer('must be a day like 2026-01-31', `${erase.repeat(4)}2026-03-04${enter}`);
    for (const question of lastQuestions) await terminal.answer(question, enter);
    await terminal.answer('Unnamed source: ', '');
    expect(existsSync(join(root, folder))).toBe(false);
    await terminal.answer(`Write ${folder}/mill.txt?`, 'y');
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.screen()).not.toContain('Who published it?');
    expect(readFileSync(join(root, folder, 'mill.txt'), 'utf8')).toBe('It burned at dawn, sources said.\n');
    expect(parse(readFileSync(join(root, folder, 'story.yaml'), 'utf8'))).toMatchObject({
      title: 'A fire',
      question: 'When did it start?',
      texts: [{ file: 'mill.txt', title: 'The mill', outlet: 'The Bell', byline: 'unknown', date: '2026-03-04' }],
    });
  });

  test('a story that there is can be chosen, and what a saved page states of itself is offered', async () => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'story.yaml'), 'title: A fire\nquestion: When?\ntexts: [one.md]\n');
    writeFileSync(join(root, folder, 'one.md'), '---\ntitle: One\n---\n\nIt burned.\n');
    const words = 'The mill by the weir burned to the ground before anybody in the village was awake. '.repeat(9);
    writeFileSync(
      join(root, 'page.html'),
      `<html><head><meta property="og:site_name" content="The Bell"></head><body><article><p>${words}</p></article></body></html>`,
    );
    const terminal = openTerminal(['--name', 'two', '--title', 'Two', 'page.html']);
    await terminal.answer('Which story does it belong to?', enter);
    await terminal.answer('Who published it?', `!${enter}`);
    for (const question of ['Who wrote it', 'When was it published?', ...lastQuestions])
      await terminal.answer(question, enter);
    await terminal.answer(`Write ${folder}/two.txt?`, 'y');
    expect(await terminal.exitCode()).toBe(0);
    expect(parse(readFileSync(join(root, folder, 'story.yaml'), 'utf8'))).toMatchObject({
      texts: ['one.md', { file: 'two.txt', title: 'Two', outlet: 'The Bell!', byline: 'unknown' }],
    });
  });

  test.each([
    ['first question', []],
    ['second question', ['Which story does it belong to?']],
  ])('where somebody breaks off at the %s, nothing is written', async (_, answered) => {
    const terminal = openTerminal(['mill.txt']);
    for (const question of answered) await terminal.answer(question, enter);
    await terminal.answer(answered.length === 0 ? 'Which story does it belong to?' : 'Name of its folder', breakOff);
    expect(await terminal.exitCode()).toBe(2);
    expect(terminal.screen()).toContain('Nothing was written.');
    expect(readdirSync(join(root, 'content'))).toEqual(['site.yaml']);
  });

  test('where somebody has seen the marks and does not want the text, nothing is written', async () => {
    const made = ['--story', 'fire', '--story-title', 'A fire', '--question', 'When?', '--name', 'mill'];
    const fields = ['--title', 'T', '--outlet', 'O', '--byline', 'B', '--date', '2026-03-04'];
    const others = ['--url', 'https://bell.example/', '--licence', 'None', '--lang', 'en', '--origin', 'invented'];
    const terminal = openTerminal([...made, ...fields, ...others, 'mill.txt']);
    await terminal.answer(`Write ${folder}/mill.txt?`, 'n');
    expect(await terminal.exitCode()).toBe(2);
    expect(readdirSync(join(root, 'content'))).toEqual(['site.yaml']);
  });
});

/** Runs `npm run new` on a terminal of its own. */
function openTerminal(flags: readonly string[]) {
  const command = [process.execPath, resolve('src/cli/new.ts'), ...flags].map((word) => `'${word}'`).join(' ');
  const program = spawn('script', ['-qec', `stty cols 100 rows 50; ${command}`, '/dev/null'], { cwd: root });
  opened.push(program);
  const ended = once(program, 'exit');
  let shown = '';
  let read = 0;
  program.stdout.on('data', (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
  });
  return {
    /** Waits until some words are shown behind those of the last answer, and types. */
    answer: async (words: string, keys: string): Promise<void> => {
      await vi.waitFor(() => expect(shown.slice(read)).toContain(words), { timeout: 20_000 });
      read = shown.indexOf(words, read) + words.length;
      program.stdin.write(keys);
    },
    exitCode: async (): Promise<unknown> => (await ended)[0],
    screen: (): string => shown,
  };
}

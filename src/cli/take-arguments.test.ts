import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What stands behind each npm script, as far as it is a program of this project. */
const programs = new Set(Object.values(scripts).flatMap((script) => script.match(/src\/\w+\/[\w-]+\.ts/gu) ?? []));
/** They take no flags, and are the first ones of `bench`, whose flags reach the last one. */
const withoutArguments = ['src/bench/speed.ts', 'src/bench/stories.ts', 'src/bench/search.ts'];

test.each([...programs].filter((program) => !withoutArguments.includes(program)))(
  '%s refuses a flag that it does not know with a sentence, and does nothing',
  (program) => {
    const { status, stdout, stderr } = run(program, ['--colour']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain("Unknown option '--colour'");
    expect(stderr).not.toMatch(/^ +at /mu);
  },
);

test.each([
  ['src/cli/build.ts', ['one', 'two'], 'The site is built into one folder: leave out two.\n'],
  ['src/bench/builds.ts', ['--sizes', '5,abc'], '--sizes is “5,abc”: give numbers of texts, like 5,100,1000.\n'],
  ['src/bench/builds.ts', ['--sizes', '0'], '--sizes is “0”: give numbers of texts, like 5,100,1000.\n'],
])('%s refuses %j with a sentence', (program, words, sentence) => {
  expect(run(program, words)).toEqual({ status: 2, stdout: '', stderr: sentence });
});

test.each(['src/cli/annotate.ts', 'src/cli/new.ts'])(
  '%s says how it is called where it is asked, and where it was called otherwise',
  (program) => {
    const [asked, wrong] = [run(program, ['--colour', '-h']), run(program, [])];
    expect(asked).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: npm run /u), stderr: '' });
    expect(wrong).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^No .+ is named\.\nUsage: npm run /u),
    });
  },
);

test.each([
  [['--batch', 'a.txt'], '--batch takes no files.'],
  [['nowhere.txt', 'nothing.md'], 'nowhere.txt'],
])('a call to annotate with %j is refused with a sentence', (words, sentence) => {
  const { status, stdout, stderr } = run('src/cli/annotate.ts', words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^ +at /mu);
});

function run(program: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

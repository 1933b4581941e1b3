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
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--colour'], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain("Unknown option '--colour'");
    expect(stderr).not.toMatch(/^ +at /mu);
  },
);

test('a build into two folders is refused with a sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', 'one', 'two'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'The site is built into one folder: leave out two.\n']);
});

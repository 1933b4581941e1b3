import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';

const program = resolve('src/cli/check-content.ts');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  write('content/site.yaml', 'name: Texts\ndescription: Some texts.\nlang: en\n');
  write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts:\n  - one.md\n');
  write('content/stories/fire/one.md', '---\ntitle: One\n---\n\nIt burned at dawn.\n');
});

afterEach(() => rmSync(root, { recursive: true }));

test('sound content is counted', () => {
  expect(check()).toEqual({ status: 0, stdout: 'The content is sound: stories 1, texts 1, remarks 0.\n', stderr: '' });
});

test('all problems of a run are printed together', () => {
  write('content/site.yaml', 'name: Texts\nlang: en\n');
  write('content/stories/fire/one.md', '---\ntitle: One\ndate: dawn\n---\n\nIt burned at dawn.\n');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^content\/site\.yaml:1:1: `description` is missing/u),
    expect.stringMatching(/^content\/stories\/fire\/one\.md:3:1: `date` must be a day/u),
    '',
    '2 things are to be put right.',
    '',
  ]);
});

test('a link that leads nowhere is told with its file and line', () => {
  write('content/stories/fire/one.md', '---\ntitle: One\n---\n\nIt burned at [dawn](two.md).\n');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain(
    'content/stories/fire/one.md:5:14: `two.md` leads to no page and no file of this site: correct it, or leave the words without a link.',
  );
});

test('a shard that there is not is refused with a sentence', () => {
  const { status, stderr } = check({ SHARDS: '/a/,/b/', BASE: '/c/' });
  expect([status, stderr]).toEqual([1, 'BASE is `/c/`: set it to one of SHARDS, /a/, /b/.\n']);
});

test('GitHub is told the place of each problem and of each remark', () => {
  const entry = 'kind: unsourced-quote, text: one, why: So, by: A teacher, on: 2026-01-31 }';
  write(
    'content/stories/fire/corrections.yaml',
    `- { do: reject, exact: burned, ${entry}\n- { do: reject, exact: burnt at dawn, ${entry}\n`,
  );
  const { status, stdout } = check({ GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::notice file=content\/stories\/fire\/corrections\.yaml,line=1,col=3::/mu);
  expect(stdout).toMatch(
    /^::error file=content\/stories\/fire\/corrections\.yaml,line=2,col=\d+::.*“\[burnt → burned\] at dawn”/mu,
  );
});

test('the content of this project takes less than two seconds of a processor', () => {
  const start = process.cpuUsage();
  const { problems } = loadCorpus('.');
  const { user, system } = process.cpuUsage(start);
  expect(problems).toEqual([]);
  expect((user + system) / 1e6).toBeLessThan(2);
});

function check(environment: Readonly<Record<string, string>> = {}) {
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd: root,
    env: { ...inherited, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

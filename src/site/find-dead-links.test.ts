import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../corpus/format-problem.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { findDeadLinks } from './find-dead-links.ts';

const path = 'content/stories/fire/sound.md';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  for (const folder of ['content/stories/fire', 'content/stories/flood', 'public'])
    mkdirSync(join(root, folder), { recursive: true });
  write(
    'content/stories/fire/story.yaml',
    'title: A fire\nquestion: When?\ntexts: [sound.md, { file: smoke.txt, title: Smoke }]\n',
  );
  write('content/stories/fire/smoke.txt', 'It smoked.\n');
  write('content/stories/flood/story.yaml', 'title: A flood\nquestion: When?\ntexts: [water.md]\n');
  write('content/stories/flood/water.md', '---\ntitle: Water\n---\n\nIt rose.\n');
  write('public/map of the mill.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  '/',
  '/search/',
  '/search/?q=fire',
  '/kinds/',
  '/kinds/unnamed-source/',
  '/sources/',
  '/codebook/',
  '/stories/flood/',
  '/stories/flood/water/',
  '/stories/flood/water/#p-1',
  '../smoke/',
  '..',
  '#p-1',
  '/map%20of%20the%20mill.svg',
  'annotations.csv',
  '/counts.csv',
  'https://elsewhere.example/mill',
  '//elsewhere.example/mill',
  'mailto:ann@elsewhere.example',
])('a link to %s leads somewhere', (address) => {
  expect(deadLinks(address)).toEqual([]);
});

test.each([
  ['smoke.txt', 'write `/stories/fire/smoke/`'],
  ['./smoke.txt#p-1', 'write `/stories/fire/smoke/`'],
  ['../smoke', 'write `/stories/fire/smoke/`'],
  ['/search', 'write `/search/`'],
  ['/stories/flood/fire/', 'correct it, or leave the words without a link'],
  ['/stories/drought/', 'correct it, or leave the words without a link'],
  ['../flood/water/', 'correct it, or leave the words without a link'],
  ['mill.pdf', 'correct it, or leave the words without a link'],
  ['/mill.svg', 'correct it, or leave the words without a link'],
  ['/%zz', 'correct it, or leave the words without a link'],
  ['/404/', 'correct it, or leave the words without a link'],
])('a link to %s leads nowhere, which is said with its place and a remedy', (address, remedy) => {
  expect(deadLinks(address)).toEqual([
    `${path}:7:4: \`${address}\` leads to no page and no file of this site: ${remedy}.`,
  ]);
});

test('what a broken story will hold is not known, so that links to it are left alone', () => {
  write('content/stories/flood/story.yaml', 'title: 12\nquestion: When?\ntexts: [water.md]\n');
  expect(deadLinks('/stories/flood/water/')).toEqual([]);
});

function deadLinks(address: string): string[] {
  write(path, `---\ntitle: Sound\n---\n\nThe fire began.\n\nIn [the report](${address}) it is six.\n`);
  const { links } = loadCorpus(root);
  return findDeadLinks(root, links).map(formatProblem);
}

function write(file: string, content: string): void {
  writeFileSync(join(root, file), content);
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from './format-problem.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadSite } from './load-site.ts';

const story = 'content/stories/fire/story.yaml';
const sound = '---\ntitle: Sound\n---\n\nThe fire began at six.\n';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write(story, 'title: A fire\nquestion: When?\ntexts:\n  - sound.md\n');
  write('content/stories/fire/sound.md', sound);
});

afterEach(() => rmSync(root, { recursive: true }));

test('sound content has no problems', () => {
  expect(problems()).toEqual([]);
});

test('no stories', () => {
  rmSync(join(root, 'content'), { recursive: true });
  expect(problems()).toEqual(['content/stories: There is no story: add a folder with a story.yaml.']);
});

test('a folder without a story file', () => {
  write('content/stories/flood/water.md', sound);
  expect(problems()).toEqual(['content/stories/flood/story.yaml: This file is missing: add it.']);
});

test('what is wrong with a story file and with its texts is said together', () => {
  write(story, 'title: 5\nquestion: When?\ntexts:\n  - sound.md\n  - smoke.md\n');
  expect(problems()).toEqual([
    expect.stringContaining(`${story}:1:`),
    expect.stringContaining('There is no file `content/stories/fire/smoke.md`'),
  ]);
});

test('a file that does not exist', () => {
  texts('- sound.md', '- smoke.md');
  expect(problems()).toEqual([
    `${story}:5:5: There is no file \`content/stories/fire/smoke.md\`: correct the name, or add the file.`,
  ]);
});

test.each(['../../../outside.md', '/etc/motd.txt', 'seeds/../../a.txt', 'C:\\a.txt', 'a\\b.txt'])(
  'a path that leads out of the project: %s',
  (path) => {
    texts('- sound.md', `- file: '${path}'`, '  id: outside');
    expect(problems()).toEqual([`${story}:5:5: \`${path}\` lies outside the project: copy the file into the project.`]);
  },
);

test('a link that leads out of the project', () => {
  symlinkSync('/etc/hostname', join(root, 'content/stories/fire/host.txt'));
  texts('- sound.md', '- { file: host.txt, title: Host }');
  expect(problems()).toEqual([`${story}:5:7: \`host.txt\` lies outside the project: copy the file into the project.`]);
});

test('a file that is no text', () => {
  texts('- sound.md', '- sound.docx');
  expect(problems()).toEqual([`${story}:5:5: \`sound.docx\` is neither a .md nor a .txt: name a text.`]);
});

test('a text that nobody lists', () => {
  write('content/stories/fire/smoke.md', sound);
  expect(problems()).toEqual([
    `${story}:3:1: \`smoke.md\` lies in the folder and is not in \`texts\`: list it there, or delete the file.`,
  ]);
});

test('two texts with one id', () => {
  write('content/stories/fire/smoke.md', sound);
  texts('- sound.md', '- { file: smoke.md, id: sound }');
  expect(problems()).toEqual([
    `${story}:3:1: Two texts have the id \`sound\`, content/stories/fire/sound.md and content/stories/fire/smoke.md: give one of them another \`id:\`.`,
  ]);
});

test('a file name that cannot be part of an address', () => {
  write('content/stories/fire/The Smoke.md', sound);
  texts('- sound.md', '- The Smoke.md');
  expect(problems()).toEqual([
    `${story}:5:5: The name of \`The Smoke.md\` cannot be part of an address: add \`id:\` with small letters, digits and hyphens.`,
  ]);
});

test('broken YAML', () => {
  write(story, 'title: A fire: the story\nquestion: "When?\n');
  const found = problems();
  expect(found[0]).toBe(`${story}:1:8: A colon stands in the middle of this value: put the value in quotation marks.`);
  expect(found[1]).toBe(`${story}:3:1: Above this a quotation mark or a bracket is opened and not closed: close it.`);
});

test('an alias', () => {
  write(story, 'title: &a A fire\nquestion: *a\ntexts: [sound.md]\n');
  expect(problems()).toEqual([
    `${story}:2:11: A word with \`*\` before it is no value in YAML: put it in quotation marks.`,
  ]);
});

test('an unknown field, and a field that is missing', () => {
  write(story, 'title: A fire\nquestoin: When?\ntexts: [sound.md]\n');
  expect(problems()).toEqual([
    `${story}:1:1: \`question\` is missing: add it.`,
    `${story}:2:1: \`questoin\` is no field here: correct it to one of title, question, about, lang, texts, or delete it.`,
  ]);
});

test('no texts', () => {
  write(story, 'title: A fire\nquestion: When?\ntexts: []\n');
  expect(problems()).toEqual([`${story}:3:1: \`texts\` names no text: add \`- file:\` with the name of one.`]);
});

test('front matter of a wrong type, each with its line', () => {
  write(
    'content/stories/fire/sound.md',
    '---\ntitle: 1984\ndate: 31 January\norigin: found\nurl: somewhere\nbyline: [a, b]\ntitle-supplied: perhaps\n---\n\nIt burned.\n',
  );
  const file = 'content/stories/fire/sound.md';
  expect(problems()).toEqual([
    `${file}:2:1: \`title\` must be a text: put it in quotation marks.`,
    `${file}:3:1: \`date\` must be a day like 2026-01-31, or unknown: correct it.`,
    `${file}:4:1: \`origin\` must be one of published, invented, unknown: correct it.`,
    `${file}:5:1: \`url\` must be an address that begins with https://, or unknown: correct it.`,
    `${file}:6:1: \`byline\` must be a text: correct it.`,
    `${file}:7:1: \`title-supplied\` must be true or false: correct it.`,
  ]);
});

test('a Markdown text without front matter, and one whose fields stand in the story file', () => {
  write('content/stories/fire/smoke.md', 'It smoked.\n');
  texts('- { file: sound.md, outlet: The Bell }', '- smoke.md');
  expect(problems()).toEqual([
    `${story}:4:23: \`outlet\` of a Markdown text belongs at the head of its file: move it to content/stories/fire/sound.md.`,
    'content/stories/fire/smoke.md:1:1: The text says nothing of itself: add a first line `---`, `title:` with its title, and a line `---`.',
  ]);
});

test('a plain text of which the story file says nothing', () => {
  write('content/stories/fire/smoke.txt', 'It smoked.\n');
  texts('- sound.md', '- smoke.txt');
  expect(problems()).toEqual([`${story}:5:5: \`title\` is missing: add it.`]);
});

test('a text in another language', () => {
  write('content/stories/fire/sound.md', '---\ntitle: Feu\nlang: fr\n---\n\nUn feu.\n');
  expect(problems()).toEqual([
    'content/stories/fire/sound.md:3:1: `lang` is fr, and the rules read English (en, en-GB, …) only: leave the text out.',
  ]);
});

test('an empty text and a text that is not UTF-8, in one run with all other stories', () => {
  write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n');
  write(
    'content/stories/flood/story.yaml',
    'title: A flood\nquestion: When?\ntexts: [{ file: water.txt, title: Water }]\n',
  );
  write('content/stories/flood/water.txt', Uint8Array.of(0x0a, 0xff));
  expect(problems()).toEqual([
    'content/stories/fire/sound.md: The text is empty: write something in it, or leave it out.',
    'content/stories/flood/water.txt:2:1: The file is not UTF-8: save it again with the encoding UTF-8.',
  ]);
});

test('a story with a problem is left out, the others are there', () => {
  write('content/stories/flood/story.yaml', 'title: A flood\n');
  const { corpus } = loadCorpus(root);
  expect(corpus.stories.map(({ id }) => id)).toEqual(['fire']);
});

test('a site file with mistakes', () => {
  expect(loadSite(root).problems.map(formatProblem)).toEqual(['content/site.yaml: This file is missing: add it.']);
  write('content/site.yaml', 'name: ""\ndescription: Texts\nlang: english please\naddress: example.org\ncolour: red\n');
  expect(loadSite(root).problems.map(formatProblem)).toEqual([
    'content/site.yaml:1:1: `name` is empty: write it.',
    'content/site.yaml:3:1: `lang` must be a language tag like en-GB: correct it.',
    'content/site.yaml:4:1: `address` must be an address that begins with https://: correct it.',
    'content/site.yaml:5:1: `colour` is no field here: correct it to one of name, description, lang, address, repository, or delete it.',
  ]);
});

function problems(): string[] {
  return loadCorpus(root).problems.map(formatProblem);
}

function texts(...lines: readonly string[]): void {
  write(story, `title: A fire\nquestion: When?\ntexts:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

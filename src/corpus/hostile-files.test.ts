import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownText } from '../site-tests/shown-text.ts';
import { formatProblem } from './format-problem.ts';
import { loadStory } from './load-story.ts';

const folder = 'content/stories/fire';
const text = 'The fire began at six.\n';
const pipeMaker = 'mkfifo';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  write('content/site.yaml', 'name: A room\ndescription: For a test.\nlang: en\n');
  list('{ file: sound.txt, title: Sound }');
  write(`${folder}/sound.txt`, text);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('names of files that are read', () => {
  test.each([
    ['with spaces', 'The  big fire .txt'],
    ['with letters of other languages', 'łódź 火災 пожар.txt'],
    ['with accents apart', 'cafe\u0301.txt'],
    ['with emoji and quotation marks', "“🔥” it's.txt"],
    ['with an override of the direction', '\u202Etxt.erif.txt'],
    ['with characters of markup', '<b>&amp;#%?.txt'],
    ['with several dots', '..a...b.txt'],
  ])('%s', (_, name) => {
    write(`${folder}/${name}`, text);
    list('{ file: sound.txt, title: Sound }', `{ file: ${JSON.stringify(name)}, id: odd, title: Odd }`);
    expect(shown('odd')).toBe(text);
  });

  test('a link to another file of the project', () => {
    write('texts/far.txt', text);
    symlinkSync(join(root, 'texts/far.txt'), join(root, folder, 'near.txt'));
    list('{ file: sound.txt, title: Sound }', '{ file: near.txt, title: Near }');
    expect(shown('near')).toBe(text);
  });
});

describe('what is refused with the line of the story file', () => {
  test.each([
    ['a link that leads to itself', 'loop.txt', () => symlinkSync('loop.txt', join(root, folder, 'loop.txt'))],
    ['a link to nothing', 'gone.txt', () => symlinkSync('nothing.txt', join(root, folder, 'gone.txt'))],
    ['a folder with the name of a text', 'texts.txt', () => mkdirSync(join(root, folder, 'texts.txt'))],
    ['a pipe, which never ends', 'pipe.txt', () => spawnSync(pipeMaker, [join(root, folder, 'pipe.txt')])],
    ['a device', 'zero.txt', () => symlinkSync('/dev/zero', join(root, folder, 'zero.txt'))],
    ['a folder from elsewhere', 'content/far/host.txt', () => symlinkSync('/etc', join(root, 'content/far'))],
    ['a path upward', `${folder}/../../../../a.txt`, () => undefined],
    ['a path upward by backslashes', '..\\a.txt', () => undefined],
    ['a path of somebody’s home', '~/../a.txt', () => undefined],
    ['a name of 300 characters', `${'a'.repeat(300)}.txt`, () => undefined],
    ['a name with NUL', 'a\0.txt', () => undefined],
    ['a name that ends otherwise', 'sound.txt\u200B', () => undefined],
    ['a name in other letters of the same look', 'ѕound.txt', () => undefined],
  ])('%s', (_, name, make) => {
    make();
    list('{ file: sound.txt, title: Sound }', `{ file: ${JSON.stringify(name)}, id: odd, title: Odd }`);
    const found = problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^content\/stories\/fire\/story\.yaml:5:\d+: .+: (?:correct|copy|delete|name) /su);
  });

  test.each([
    ['in capitals', 'Sound'],
    ['of 101 letters', 'a'.repeat(101)],
    ['with a slash', 'a/b'],
    ['that leads upward', '..'],
    ['with letters of other languages', 'łódź'],
    ['with a line end', 'a\nb'],
    ['that is empty', ''],
  ])('an id %s', (_, id) => {
    list(`{ file: sound.txt, title: Sound, id: ${JSON.stringify(id)} }`);
    const found = problems();
    expect(found).not.toEqual([]);
    expect(found[0]).toMatch(/^content\/stories\/fire\/story\.yaml:4:\d+: .+ may hold small letters/su);
  });

  test('ids that are told apart by capitals alone, which no file system has to keep apart', () => {
    write(`${folder}/Sound.txt`, text);
    list('{ file: sound.txt, title: Sound }', '{ file: Sound.txt, title: Sound }');
    expect(problems()).toEqual([expect.stringContaining('The name of `Sound.txt` cannot be part of an address')]);
  });
});

describe('YAML that means harm', () => {
  const bomb = [
    'a: &a [1, 1]',
    ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`),
  ];
  test.each([
    ['aliases of aliases', bomb.join('\n')],
    ['an alias of itself', 'title: &a [*a]'],
    ['a key that merges', 'a: &a { title: A }\n<<: *a'],
    ['a tag that makes code', 'title: !!js/function "() => 1"'],
    ['a tag of binary data', 'title: !!binary aGVsbG8='],
    ['a key of the prototype', '__proto__: { title: A }\nconstructor: { prototype: 1 }'],
    ['a NUL by its number', 'title: "a\\0b"'],
    ['a bell by its number', 'title: "a\\x07b"'],
    ['half a character by its number', 'title: "a\\uD800b"'],
    ['10,000 brackets', `title: ${'['.repeat(10_000)}`],
    ['10,000 lists in each other', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 indents', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['a number', '12'],
    ['nothing', ''],
  ])('%s is a problem with a line', { timeout: 20_000 }, (_, yaml) => {
    write(`${folder}/story.yaml`, `${yaml}\n`);
    const inStory = problems();
    expect(inStory[0]).toMatch(/^content\/stories\/fire\/story\.yaml:\d+:\d+: .+\.$/su);
    write(`${folder}/story.yaml`, 'title: A\nquestion: B?\ntexts: [sound.md]\n');
    rmSync(join(root, folder, 'sound.txt'));
    write(`${folder}/sound.md`, `---\n${yaml}\n---\n\n${text}`);
    const inText = problems();
    expect(inText[0]).toMatch(/^content\/stories\/fire\/sound\.md:\d+:\d+: .+\.$/su);
  });
});

test('two documents in one YAML file', () => {
  write(`${folder}/story.yaml`, 'title: A\n---\ntitle: B\n');
  expect(problems()).toEqual([expect.stringMatching(/story\.yaml:2:1: .+\.$/u)]);
});

describe('bytes that are no text', () => {
  test.each([
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character written too long', [0xc0, 0xaf]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['the first half of a character', [0xe2, 0x80]],
    ['the second half of a character', [0x80]],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
    ['a NUL', [0x00]],
    ['a bell', [0x07]],
    ['the end of a program', [0x1a]],
    ['the start of a picture', [0x89, 0x50, 0x4e, 0x47]],
  ])('%s', (_, bytes) => {
    write(`${folder}/sound.txt`, Buffer.concat([Buffer.from('One.\nTwo '), Buffer.from(bytes), Buffer.from('.\n')]));
    expect(problems()).toEqual([expect.stringMatching(/^content\/stories\/fire\/sound\.txt:2:\d+: .+: .+\.$/u)]);
  });
});

test('a story of 500 texts shows each as it is', { timeout: 120_000 }, () => {
  const places = Array.from({ length: 500 }, (_, place) => place);
  const textAt = (place: number) =>
    `The Ardvale Ferry sank off Tolsay. ${place < 20 ? `${place + 2} people were killed. ` : ''}An insider said that the boat was full.\n\nText ${place} ends.\n`;
  for (const place of places) write(`${folder}/text-${place}.txt`, textAt(place));
  rmSync(join(root, folder, 'sound.txt'));
  list(...places.map((place) => `{ file: text-${place}.txt, title: Text ${place} }`));
  const { analysed, problems } = loadStory(root, 'fire');
  expect(problems.map(formatProblem)).toEqual([]);
  expect(analysed?.story.articles.filter(({ annotations }) => annotations.length > 0)).toHaveLength(500);
  for (const place of [0, 1, 250, 499]) {
    const html = analysed?.htmlByArticle.get(`text-${place}`) ?? '';
    expect(shownText(fromHtml(html, { fragment: true }))).toBe(textAt(place));
  }
});

function shown(id: string): string {
  const { analysed, problems } = loadStory(root, 'fire');
  expect(problems.map(formatProblem)).toEqual([]);
  return shownText(fromHtml(analysed?.htmlByArticle.get(id) ?? '', { fragment: true }));
}

function problems(): string[] {
  return loadStory(root, 'fire').problems.map(formatProblem);
}

function list(...texts: readonly string[]): void {
  write(
    `${folder}/story.yaml`,
    `title: A fire\nquestion: When?\ntexts:\n${texts.map((one) => `  - ${one}\n`).join('')}`,
  );
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

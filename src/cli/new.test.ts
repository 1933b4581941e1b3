import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const program = resolve('src/cli/new.ts');
const folder = 'content/stories/fire';
const made = ['--story', 'fire', '--story-title', 'A fire', '--question', 'When did it start?'];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  write('content/site.yaml', 'name: Texts\ndescription: Some texts.\nlang: en\n');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a plain text makes a story, with its marks shown and what is unknown marked so', () => {
  write('The old mill.txt', 'It burned at dawn, sources said.\n');
  const { status, stdout } = runNew([...made, '--outlet', 'The Bell', 'The old mill.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('Unnamed source: ');
  expect(stdout).toContain('Not known, and marked so: origin, byline, date, url, licence.');
  expect(read('the-old-mill.txt')).toBe('It burned at dawn, sources said.\n');
  expect(read('story.yaml')).toMatch(/^# yaml-language-server: .*story\.schema\.json\n/u);
  expect(parse(read('story.yaml'))).toEqual({
    title: 'A fire',
    question: 'When did it start?',
    texts: [
      {
        file: 'the-old-mill.txt',
        title: 'The old mill',
        'title-supplied': true,
        origin: 'unknown',
        outlet: 'The Bell',
        byline: 'unknown',
        date: 'unknown',
        url: 'unknown',
        licence: 'unknown',
      },
    ],
  });
});

test('a text is added to a story whose file stays as it is, comments too', () => {
  const before =
    '# Ours.\ntitle: A fire # hot\nquestion: When?\nabout: >-\n  Long\n  lines.\ntexts:\n  # The first.\n  - one.md\nlang: en\n';
  write(`${folder}/story.yaml`, before);
  write(`${folder}/one.md`, '---\ntitle: One\n---\n\nIt burned.\n');
  const { status } = runNew(['--story', 'fire', '--name', 'two', '--title', 'Two: a fire', '-'], 'It smoked.\n');
  expect(status).toBe(0);
  const added = read('story.yaml')
    .split('\n')
    .filter((line) => !before.split('\n').includes(line));
  expect(
    read('story.yaml')
      .split('\n')
      .filter((line) => !added.includes(line))
      .join('\n'),
  ).toBe(before);
  expect(added.slice(0, 2)).toEqual(['  - file: two.txt', '    title: "Two: a fire"']);
  expect(read('two.txt')).toBe('It smoked.\n');
});

test.each(['texts: [one.md]\n', 'texts:\n- one.md', 'texts:\n  - file: one.md\n    id: first\n\n# The end.\n'])(
  'a list written as %j takes a text',
  (list) => {
    write(`${folder}/story.yaml`, `title: A fire\nquestion: When?\n${list}`);
    write(`${folder}/one.md`, '---\ntitle: One\n---\n\nIt burned.\n');
    expect(runNew(['--story', 'fire', '--name', 'two', '-'], 'It smoked.\n').status).toBe(0);
    expect(parse(read('story.yaml'))).toMatchObject({ texts: [expect.anything(), { file: 'two.txt', title: 'Two' }] });
  },
);

test('a Markdown text keeps what stands at its head, and says the rest there', () => {
  write('mill.md', '---\n# Seen.\nbyline: Ada Brook\n---\nIt *burned*.\n');
  expect(runNew([...made, '--title', 'The mill', 'mill.md']).status).toBe(0);
  expect(read('mill.md')).toBe(
    '---\n# Seen.\nbyline: Ada Brook\ntitle: The mill\norigin: unknown\noutlet: unknown\ndate: unknown\nurl: unknown\nlicence: unknown\n---\n\nIt *burned*.\n',
  );
  expect(parse(read('story.yaml'))).toMatchObject({ texts: [{ file: 'mill.md' }] });
});

const paragraph =
  'The mill by the weir burned to the ground before anybody in the village was awake, and nothing of it was saved.';
const article = `<article><h1>The mill is gone</h1><p>${paragraph}</p><p>“It was dry,” sources <b>close</b>
  to the miller said.<br><br>${paragraph}</p><ol><li>One &amp; two boats of the village put out to the weir before dawn, and found nothing there.</li><li>Three more followed at noon, with the miller aboard, and they found his dog.</li></ol><p>${paragraph}</p></article>`;

test('of a saved page the article is taken, and what its metadata states', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Elsewhere' },
      {
        '@type': ['NewsArticle'],
        headline: 'The mill is gone',
        author: [{ name: 'Ada Brook' }, { name: 'Tom Reed' }],
        datePublished: '2026-03-04T23:10:00Z',
      },
    ],
  };
  write(
    'page.html',
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The mill | The Bell</title>
    <meta property="og:site_name" content="The Bell"><meta name="author" content="The Bell’s staff">
    <link rel="canonical" href="https://bell.example/mill">
    <script type="application/ld+json">${JSON.stringify(data)}</script><script>alert(1)</script></head>
    <body><nav><a href="/">Home</a></nav>${article}<footer>Imprint</footer></body></html>`,
  );
  const { status, stdout } = runNew([...made, 'page.html']);
  expect(status).toBe(0);
  expect(stdout).toContain('Of the 113 words of the page 75 were taken for its article: compare them with the page.');
  expect(stdout).toContain('The page states: byline, Ada Brook, Tom Reed (JSON-LD author)');
  expect(stdout).toContain('The page states: outlet, The Bell (meta[property="og:site_name"])');
  expect(stdout).toContain('Not known, and marked so: origin, licence.');
  expect(parse(read('story.yaml'))).toMatchObject({
    texts: [
      {
        file: 'the-mill-is-gone.txt',
        title: 'The mill is gone',
        outlet: 'The Bell',
        byline: 'Ada Brook, Tom Reed',
        date: '2026-03-04',
        url: 'https://bell.example/mill',
        licence: 'unknown',
        lang: 'en-GB',
      },
    ],
  });
  const text = read('the-mill-is-gone.txt');
  expect(text).toContain('\n\n“It was dry,” sources close to the miller said.\n\n');
  expect(text).not.toMatch(/alert|Home|Imprint|</u);
});

test('a saved page that states nothing of itself is given nothing', () => {
  write(
    'page.htm',
    `<html><head><title>The mill | The Bell</title></head><body><p class="byline">By Ada Brook</p>${article}</body></html>`,
  );
  const { status, stdout } = runNew([...made, 'page.htm']);
  expect(status).toBe(0);
  expect(stdout).not.toContain('The page states');
  expect(parse(read('story.yaml'))).toMatchObject({
    texts: [{ title: 'Page', 'title-supplied': true, outlet: 'unknown', byline: 'unknown', date: 'unknown' }],
  });
});

test('nothing is overwritten', () => {
  write('mill.txt', 'It burned.\n');
  expect(runNew([...made, 'mill.txt']).status).toBe(0);
  const before = read('story.yaml');
  write('mill.txt', 'It did not burn.\n');
  const { status, stderr } = runNew([...made, 'mill.txt']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('nothing is overwritten: give another --name.')]);
  expect([read('mill.txt'), read('story.yaml')]).toEqual(['It burned.\n', before]);
});

test.each([
  [[], 'No text is named.'],
  [['--colour', 'red', 'mill.txt'], '--colour'],
  [['mill.txt', 'other.txt'], 'Only one text is taken at a time'],
  [['absent.txt'], 'absent.txt: There is no such file'],
  [['content'], 'content: This is a folder'],
  [['mill.txt'], 'add --story with the folder of its story.'],
  [['--story', 'fire', 'mill.txt'], 'to make it, add --story-title and --question.'],
  [['--story', '../fire', 'mill.txt'], '--story ../fire becomes part of an address'],
  [[...made, '--name', 'The Mill', 'mill.txt'], '--name The Mill becomes part of an address'],
  [[...made, '--date', 'yesterday', 'mill.txt'], '--date: must be a day like 2026-01-31'],
  [[...made, '--lang', 'fr', 'mill.txt'], '--lang: is fr'],
  [[...made, '--origin', 'found', 'mill.txt'], '--origin: '],
  [[...made, 'empty.txt'], 'The text is empty'],
  [[...made, 'picture.md'], 'picture'],
  [[...made, 'empty.html'], 'No article is found in this page'],
  [[...made, 'broken.html'], 'not in the encoding utf-8'],
])('refuses %j with a sentence, and writes nothing', (flags, sentence) => {
  write('mill.txt', 'It burned.\n');
  write('empty.txt', ' \n');
  write('picture.md', '![A mill](mill.png)\n');
  write('empty.html', '<html><body></body></html>');
  write('broken.html', Uint8Array.of(0x3c, 0x70, 0x3e, 0xff));
  const { status, stderr } = runNew(flags);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).toEqual([]);
});

function runNew(flags: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...flags], {
    cwd: root,
    encoding: 'utf8',
    input: input ?? '',
  });
  return { status, stdout, stderr };
}

function read(name: string): string {
  return readFileSync(join(root, folder, name), 'utf8');
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

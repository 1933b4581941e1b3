import { toString as textOf } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const file = () => new VFile({ path: 'content/stories/fire/sound.md' });
const read = (source: string) => readMarkdown(file(), source);
const html = (source: string) => unified().use(rehypeStringify).stringify(read(source).root);

test('the reading text is the text of the rendered body', () => {
  const { text, root } = read('# Fire\n\nIt *burned* till [six](https://example.org/).\n');
  expect(text).toBe('Fire\nIt burned till six.');
  expect(textOf(root)).toBe(text);
});

test('every block is said to be of its kind', () => {
  const source = '# Fire\n\nIt burned.\n\n- one\n- two\n\n> Quoted.\n\n    code\n';
  const { text, blocks } = read(source);
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Fire'],
    ['paragraph', 'It burned.'],
    ['list-item', 'one'],
    ['list-item', 'two'],
    ['block-quote', 'Quoted.'],
    ['code', 'code'],
  ]);
});

test('headings begin at the second level, whatever the text begins with', () => {
  expect(html('# A\n\n## B')).toBe('<h2>A</h2>\n<h3>B</h3>');
  expect(html('### A\n\n#### B')).toBe('<h2>A</h2>\n<h3>B</h3>');
  expect(html('# A\n\n###### B')).toBe('<h2>A</h2>\n<h6>B</h6>');
});

test('markup and scripts come out as text', () => {
  expect(html('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  expect(read('He said <b>no</b>.').text).toBe('He said <b>no</b>.');
  expect(read('- <b>no</b>\n- yes').blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
});

test('quotation marks and dashes stay as they are typed', () => {
  expect(read('"No" -- \'never\'...').text).toBe('"No" -- \'never\'...');
});

test('a link from the root of the site finds it under any base, others stay', () => {
  expect(html('[a](/stories/)')).toBe('<p><a href="../../../stories/">a</a></p>');
  expect(html('[a](../b/#c)')).toBe('<p><a href="../b/#c">a</a></p>');
  expect(html('[a](//example.org/)')).toBe('<p><a href="//example.org/">a</a></p>');
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd'])(
  'a link to %s leads nowhere',
  (address) => expect(html(`[a](${address})`)).toBe('<p><a>a</a></p>'),
);

test('a line end inside a paragraph is a space, however it is written', () => {
  expect(read('one\ntwo&#13;three&#10;four *five\r\nsix*').text).toBe('one two three four five six');
});

test('front matter is no part of the text, and knows its line', () => {
  const { text, frontMatter } = read('---\ntitle: Fire\n---\n\nIt burned.');
  expect(text).toBe('It burned.');
  expect(frontMatter).toEqual({ yaml: 'title: Fire', line: 2 });
});

test('a picture is refused with its place', () => {
  const picture = file();
  readMarkdown(picture, 'Look:\n\n![A fire](fire.jpg)');
  expect(picture.messages.map(String)).toEqual([
    'content/stories/fire/sound.md:3:1-3:20: Pages show no pictures: write a link to it instead, [what it shows](address).',
  ]);
});

test('stars are counted in each paragraph: a long text has many and stays readable', () => {
  const paragraphs = Array.from({ length: 1500 }, (_, place) => `**Fire** no. ${place}`);
  const long = file();
  expect(readMarkdown(long, paragraphs.join('\n\n')).blocks).toHaveLength(1500);
  expect(long.messages).toEqual([]);
});

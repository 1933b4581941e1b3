import { toString as textOf } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toReadingText } from './to-reading-text.ts';

const encoder = new TextEncoder();

function read(path: string, content: string | Uint8Array) {
  const file = new VFile({ path });
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { reading: toReadingText(file, bytes), messages: file.messages.map(String) };
}

test('a plain text never passes through Markdown', () => {
  const text = '1. 2024 was *bad*\n\n    four spaces\n\n# no heading <b>&amp;\n';
  const { reading } = read('a.txt', text);
  expect(reading?.text).toBe(text);
  expect(reading && textOf(reading.root)).toBe(text);
  expect(reading?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a byte-order mark is dropped, line ends become LF, everything else stays', () => {
  expect(read('a.txt', '\uFEFFone\r\ntwo\rthree \t\u00a0\n\n\n').reading?.text).toBe('one\ntwo\nthree \t\u00a0\n\n\n');
});

test('a file that is not UTF-8 is refused with the line', () => {
  const { reading, messages } = read('a.txt', Uint8Array.of(0x61, 0x0a, 0x63, 0xe9, 0x0a, 0x62));
  expect(reading).toBeNull();
  expect(messages).toEqual(['a.txt:2:1: The file is not UTF-8: save it again with the encoding UTF-8.']);
});

test.each([
  ['\0', 'U+0000'],
  ['\u0007', 'U+0007'],
  ['\u0085', 'U+0085'],
  ['\uFFFE', 'U+FFFE'],
  ['\u{1FFFF}', 'U+1FFFF'],
])('a character that no page can show is refused with its place', (character, name) => {
  const { reading, messages } = read('a.txt', `one\nand ${character}two`);
  expect(reading).toBeNull();
  expect(messages).toEqual([`a.txt:2:5: The character ${name} cannot stand on a web page: delete it.`]);
});

test.each([
  ['a.txt', ' \n\n'],
  ['a.md', ''],
  ['a.md', '---\ntitle: Nothing\n---\n'],
  ['a.md', '---\ntitle: Nothing\n---\n\n***\n'],
])('an empty text is refused', (path, content) => {
  const { reading, messages } = read(path, content);
  expect(reading).toBeNull();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('The text is empty');
});

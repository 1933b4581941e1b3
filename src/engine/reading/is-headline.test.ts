import { expect, test } from 'vitest';
import type { Block } from '../annotation.ts';
import { isHeadline } from './is-headline.ts';

test.each([
  ['a short first line', 'Ferry ran aground, sources say', true],
  ['a first line that asks', 'Who moored the ferry?', true],
  ['a first sentence', 'The ferry ran aground, sources said.', false],
  ['a first sentence that ends with quoted words', 'The pilot said: “I saw the rock.”', false],
])('%s', (_, line, expected) => {
  expect(isHeadline(article(line, 'It ran aground at noon.'), 0)).toBe(expected);
});

test('a text of one line has no headline, a later line is none, and a heading is always one', () => {
  expect(isHeadline(article('Ferry ran aground'), 0)).toBe(false);
  expect(isHeadline(article('Ferry ran aground', 'No one was hurt'), 1)).toBe(false);
  const { text, blocks } = article('It ran aground.', 'Nobody was hurt.');
  expect(isHeadline({ text, blocks: blocks.map((block) => ({ ...block, kind: 'heading' })) }, 1)).toBe(true);
});

function article(...lines: readonly string[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = lines.join('\n\n');
  const blocks = lines.map((line): Block => {
    const start = text.indexOf(line);
    return { kind: 'paragraph', start, end: start + line.length };
  });
  return { text, blocks };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownText } from '../site-tests/shown-text.ts';
import { formatProblem } from './format-problem.ts';
import { hostileWords } from './hostile-words.ts';
import { loadStory } from './load-story.ts';

const folder = 'content/stories/fire';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'name: A room\ndescription: For a test.\nlang: en\n');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('words that stay as they are, within marks, beside them and between paragraphs', () => {
  test.each(hostileWords)('%s', (_, words) => {
    const text = `“We saw ${words} it ${words},” an insider said. ${words}\n\n${words}\n\nAn insider said that it burned.${words}\n`;
    const { shown, html } = show(text);
    expect(shown).toBe(text);
    expect(tagNames(html)).toEqual([]);
    expect(html).toContain('<mark');
  });
});

const sentence = '“We saw it,” an insider said. ';

describe('texts of odd shapes that stay as they are', () => {
  test.each([
    ['without a letter', '— 12 … “?” —\n'],
    ['of one character', '“'],
    ['of white space around one word', ' \n\t\n\u00A0\n fire \n\n\n'],
    ['of a character without width', '\u200B\n'],
    ['that begins with a line end', `\n\n${sentence}\n`],
    ['of 10,000 paragraphs', 'Fire.\n\n'.repeat(10_000)],
    ['of 100,000 line ends', `Fire.${'\n'.repeat(100_000)}Out.`],
    ['of one paragraph of a million characters', `${sentence}${'The fire went on. '.repeat(55_000)}${sentence}`],
    ['of 2,000 marks in one paragraph', sentence.repeat(1000)],
    ['of one word of a million letters', 'a'.repeat(1_000_000)],
    ['of 10,000 opening quotation marks', '“'.repeat(10_000)],
    ['of 10,000 closing quotation marks', '”'.repeat(10_000)],
    ['of 10,000 straight quotation marks', '"'.repeat(10_000)],
    ['of 10,000 straight quotation marks between words', '"a '.repeat(10_000)],
    ['of 10,000 apostrophes', "' ".repeat(10_000)],
    ['of quotation marks 5,000 deep', `${'“‘'.repeat(5000)}a${'’”'.repeat(5000)}`],
    ['of 10,000 quotations', '“No,” said Ann. '.repeat(10_000)],
    ['of 10,000 brackets and asterisks', '[*('.repeat(10_000)],
    ['of 10,000 numbers', '12, '.repeat(10_000)],
    ['of 10,000 names', 'Ann Reed met Bob. '.repeat(10_000)],
    ['of 10,000 accents on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['of 10,000 emoji', '👩\u200D👧'.repeat(10_000)],
  ])('%s', { timeout: 120_000 }, (_, text) => {
    expect(show(text).shown).toBe(text);
  });
});

describe('line ends and marks of encoding', () => {
  test.each([
    ['CRLF', 'One.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.\n'],
    ['CR', 'One.\r\rTwo.\r', 'One.\n\nTwo.\n'],
    ['all kinds in one file', 'One.\r\n\nTwo.\n\r\rThree.', 'One.\n\nTwo.\n\n\nThree.'],
    ['a byte-order mark before CRLF', '\uFEFFOne.\r\nTwo.', 'One.\nTwo.'],
    ['two byte-order marks, of which one is text', '\uFEFF\uFEFFOne.', '\uFEFFOne.'],
    ['U+2028, which ends no line of a file', 'One.\u2028Two.', 'One.\u2028Two.'],
  ])('%s', (_, source, text) => expect(show(source).shown).toBe(text));
});

describe('Markdown that comes out as the words that it is', () => {
  test.each([
    ['a link that runs a script', '[here](javascript:alert(1)) now', 'here now'],
    ['a link in disguise', '[here](java&#115;cript:alert(1)) now', 'here now'],
    ['a link behind white space', '[here](<\tjavascript:alert(1)>) now', 'here now'],
    ['an address of data', '<data:text/html,hello> now', 'data:text/html,hello now'],
    ['a definition of a link', '[a]: javascript:alert(1)\n\n[a] now', 'a now'],
    ['a block of markup', '<div onclick="alert(1)">\nHere\n</div>', '<div onclick="alert(1)">\nHere\n</div>'],
    ['markup in a line', 'Fire <img src=x onerror=alert(1)> here', 'Fire <img src=x onerror=alert(1)> here'],
    ['a comment', 'Fire <!-- unseen --> here', 'Fire <!-- unseen --> here'],
    ['a name of a language', '```js" onclick="alert(1)\nfire\n```', 'fire\n'],
    ['a title of a link', '[here](/a "x\\" onclick=\\"alert(1)")', 'here'],
    ['characters that no page can show, by number', 'a&#0;b&#xD800;c&#x110000;d&#1;e', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['a line end by number', 'a&#13;b&#10;c', 'a b c'],
    ['what looks like a chip', '[^1] and [U1](#n-1)', '[^1] and U1'],
  ])('%s', (_, source, text) => {
    const { shown, html } = show(source, 'md');
    expect(shown).toBe(text);
    expect(tagNames(html).filter((name) => !['a', 'br', 'code', 'pre'].includes(name))).toEqual([]);
    for (const { properties } of selectAll('[data-reading-text] *', fromHtml(html, { fragment: true }))) {
      expect(Object.keys(properties).filter((name) => /^(?:on|style)/u.test(name))).toEqual([]);
      expect(String(properties['href'])).not.toMatch(/^(?:javascript|data):/u);
    }
  });

  test.each([
    ['5,000 stars', `${'*a '.repeat(4990)}`],
    ['10,000 opening brackets', '['.repeat(10_000)],
    ['5,000 brackets that open and close', `${'['.repeat(5000)}a${']'.repeat(5000)}`],
    ['2,500 pieces of code', '`a``b'.repeat(2500)],
    ['40 quotations in each other', `${'> '.repeat(40)}fire`],
    ['a paragraph of a million characters', 'The fire went on. '.repeat(55_000).trim()],
  ])('%s', (_, source) => {
    const { shown } = show(source, 'md');
    expect(lettersOf(shown)).toBe(lettersOf(source));
  });

  test.each([
    ['5,000 quotations in each other', `${'> '.repeat(5000)}fire`],
    ['5,000 lists in each other', `${'- '.repeat(5000)}fire`],
    ['5,000 numbered lists in each other', `${'1. '.repeat(5000)}fire`],
    ['lists in each other over many lines', listsInEachOther(60)],
    ['20,000 stars in each other', `${'**a '.repeat(5000)}${'b** '.repeat(5000)}`],
    ['100 stars in each other', `${'*a '.repeat(100)}${'b* '.repeat(100)}`],
  ])('%s are refused with a line and a remedy', (_, source) => {
    writeText(`---\ntitle: Odd\n---\n\n${source}\n`, 'md');
    const problems = loadStory(root, 'fire').problems.map(formatProblem);
    expect(problems).toEqual([
      expect.stringMatching(/odd\.md:\d+:\d+: Too many signs of lists, .* here: take some out/u),
    ]);
  });
});

function lettersOf(text: string): string {
  return text.replaceAll(/\P{L}/gu, '');
}

function listsInEachOther(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- fire`).join('\n');
}

/** The page's text of a text in a story of its own. */
function show(source: string, ending = 'txt'): { shown: string; html: string } {
  writeText(ending === 'md' ? `---\ntitle: Odd\n---\n\n${source}\n` : source, ending);
  const { analysed, problems } = loadStory(root, 'fire');
  expect(problems.map(formatProblem)).toEqual([]);
  const html = analysed?.htmlByArticle.get('odd') ?? '';
  return { shown: shownText(fromHtml(html, { fragment: true })), html };
}

function writeText(content: string, ending: string): void {
  const known = ending === 'md' ? '' : ', title: Odd';
  writeFileSync(join(root, folder, 'story.yaml'), `title: A\nquestion: B?\ntexts: [{ file: odd.${ending}${known} }]\n`);
  writeFileSync(join(root, folder, `odd.${ending}`), content);
}

/** The elements of a rendered text that are neither paragraphs nor what this site puts beside them. */
function tagNames(html: string): string[] {
  const ours = new Set(['a', 'cite', 'code', 'details', 'div', 'li', 'mark', 'p', 'span', 'strong', 'summary', 'ul']);
  return selectAll('*', fromHtml(html, { fragment: true }))
    .map(({ tagName }) => tagName)
    .filter((name) => !ours.has(name));
}

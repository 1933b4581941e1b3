import fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { timeCpu } from '../bench/time-cpu.ts';
import type { ReadingText } from '../markdown/reading-text.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import { shownText } from '../site-tests/shown-text.ts';
import { analyseStory } from './analyse-story.ts';
import { hostileWords } from './hostile-words.ts';
import { readYaml } from './read-yaml.ts';
import { storySchema, textSchema } from './story-schema.ts';

/** Of each kind of file; a case takes a millisecond or less. */
const casesOfAKind = 8000;

const encoder = new TextEncoder();
const speech = [
  '“We saw it,”',
  ' an insider said',
  ' said Ann Reed',
  ' police told',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  ', ',
];
const claims = [
  'Nine people died',
  '14 people were killed',
  ' on 3 May',
  ' at 2 a.m.',
  ' £5m',
  ', 34,',
  'The Ardvale Ferry',
];
const shapes = [
  '. ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u00A0',
  '\0',
  '\u0085',
  '—',
  '(',
  ')',
  '😀',
  '\uD800',
  'e\u0301',
];
const markdown = [
  '# ',
  '- ',
  '> ',
  '1. ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](/a)',
  '![',
  '<b>',
  '    ',
  '---\n',
  '&#13;',
  '&nbsp;',
  '\\',
  '<!--',
];
const piece = fc.oneof(
  fc.constantFrom(...speech, ...claims),
  fc.constantFrom(...shapes),
  fc.constantFrom(...markdown),
  fc.constantFrom(...hostileWords.map(([, words]) => words)),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const words = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const bytes = fc.oneof(
  { weight: 12, arbitrary: words.map((text) => encoder.encode(text)) },
  {
    weight: 2,
    arbitrary: fc.tuple(words, fc.nat(), fc.nat({ max: 255 })).map(([text, at, byte]) => withByte(text, at, byte)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
);

test.each(['txt', 'md'])(
  'any bytes as a .%s are refused with a sentence, or shown to the last character',
  { timeout: 300_000 },
  (ending) => {
    let shown = 0;
    fc.assert(
      fc.property(bytes, (content) => {
        const reading = read(ending, content);
        if (reading === null) return;
        shown += 1;
        if (ending === 'txt') expect(reading.text).toBe(decoded(content));
        expectShown(reading, render([reading]).get('text-0'));
      }),
      { numRuns: casesOfAKind },
    );
    // Most of what is tried must come as far as a page.
    expect(shown).toBeGreaterThan(casesOfAKind / 2);
  },
);

test('any texts of one story are each shown to the last character', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (texts) => {
      const readings = texts.flatMap((text) => read('txt', encoder.encode(text)) ?? []);
      const html = render(readings);
      for (const [place, reading] of readings.entries()) expectShown(reading, html.get(`text-${place}`));
    }),
    { numRuns: 500 },
  );
});

test('any words as YAML are data or a problem with a place', { timeout: 120_000 }, () => {
  const marks = [
    'a',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '#',
    '?',
    '---\n',
    '<<',
    '%',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 20 }), (parts) => {
      const file = new VFile({ path: 'a.yaml' });
      if (readYaml(file, parts.join('')) !== null) return;
      expect(file.messages.length).toBeGreaterThan(0);
      for (const { line, column, reason } of file.messages) {
        expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
        expect(reason).toMatch(/\.$/u);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ...[
    '“We saw it,” an insider said. ',
    'Nine people died. 14 people died. ',
    'An insider said so.\n\n',
    '“No,” said Ann Reed, 34. ',
  ],
  ...['“', '"a ', '‘’', "'s ", '(', '— ', 'a', '12 ', 'Ann ', 'said ', '\n', '\n\n', '😀', '\u0301', '\u202Eא ', '<b>'],
])('the time from bytes to page grows no faster than the text, for a file of %j', { timeout: 120_000 }, (unit) => {
  const text = (length: number) => encoder.encode(`Fire. ${unit.repeat(length / unit.length)}`);
  // Four times the text: 16 times the time if it were quadratic. A busy machine may spoil a measurement or two.
  const isLinear = Array.from({ length: 6 }).some(() => timeMs(text(24_000)) < 9 * timeMs(text(6000)));
  expect(isLinear).toBe(true);
});

function timeMs(content: Uint8Array): number {
  const [ms] = timeCpu(() => {
    const reading = read('txt', content);
    if (reading !== null) render([reading]);
  });
  return Math.max(2, ms);
}

/** Null where the bytes are refused, with messages that say why. */
function read(ending: string, content: Uint8Array): ReadingText | null {
  const file = new VFile({ path: `text.${ending}` });
  const reading = toReadingText(file, content);
  if (reading === null) expect(file.messages.map(({ reason }) => reason)).toEqual([expect.stringMatching(/: .+\.$/u)]);
  return reading;
}

const fields = storySchema.parse({ title: 'A', question: 'B?', texts: ['a.txt'] });
const known = textSchema.parse({ title: 'A' });
const noCorrections = { file: new VFile(), corrections: [], report: () => {} };

function render(readings: readonly ReadingText[]): ReadonlyMap<string, string> {
  const texts = readings.map((reading, place) => ({ id: `text-${place}`, path: 'text.txt', known, reading }));
  return analyseStory('story', fields, texts, noCorrections).htmlByArticle;
}

function expectShown({ text, root }: ReadingText, html: string | undefined): void {
  const page = fromHtml(html ?? '', { fragment: true });
  expect(shownText(page)).toBe(text);
  const elements = new Set([...ours, ...tagNames(root)]);
  expect(tagNames(page).filter((name) => !elements.has(name))).toEqual([]);
}

/** What this site puts beside the words and around them. */
const ours = ['a', 'cite', 'code', 'details', 'div', 'li', 'mark', 'p', 'span', 'strong', 'summary', 'ul', 'bdi'];

function tagNames(tree: Root): string[] {
  return selectAll('*', tree).map(({ tagName }) => tagName);
}

function decoded(content: Uint8Array): string {
  return new TextDecoder().decode(content).replaceAll(/\r\n?/gu, '\n');
}

function withByte(text: string, at: number, byte: number): Uint8Array {
  const content = encoder.encode(text);
  return content.length === 0 ? content : content.with(at % content.length, byte);
}

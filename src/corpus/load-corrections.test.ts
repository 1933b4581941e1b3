import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from './format-problem.ts';
import { loadStory } from './load-story.ts';

const folder = 'content/stories/fire';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corrections-'));
  mkdirSync(join(root, folder), { recursive: true });
  write('story.yaml', 'title: A fire\nquestion: When?\ntexts:\n  - one.md\n  - two.md\n');
  write('one.md', '---\ntitle: One\n---\n\nThe mill burned at dawn. The mill was old.\n');
  write('two.md', '---\ntitle: Two\n---\n\nThe mill burned at noon.\n');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a conflict that an editor adds is marked in its texts and says who added it', () => {
  correct(`- do: add
  kind: conflicting-specific
  mentions:
    - { text: one, exact: at dawn, value: dawn }
    - { text: two, exact: at noon, value: noon }
  set: { question: When did the mill burn?, type: date, strength: contradiction }
  by: A teacher
  on: 2026-01-31`);
  const { analysed, problems } = loadStory(root, 'fire');
  expect(problems).toEqual([]);
  expect(analysed?.story.specifics).toMatchObject([{ question: 'When did the mill burn?', by: 'editor' }]);
  expect(analysed?.story.articles.map(({ annotations }) => annotations)).toMatchObject([
    [{ by: 'editor', label: 'C1', explanation: 'This text says “at dawn”; another text says “at noon”.' }],
    [{ by: 'editor', label: 'C1', explanation: 'This text says “at noon”; another text says “at dawn”.' }],
  ]);
});

test('a correction that is not needed is a remark and stops nothing', () => {
  correct('- { do: reject, kind: unnamed-source, text: one, exact: was old, why: So, by: A teacher, on: 2026-01-31 }');
  const { analysed, problems, remarks } = loadStory(root, 'fire');
  expect([analysed?.story.id, problems.length]).toEqual(['fire', 0]);
  expect(remarks.map(formatProblem)).toEqual([
    `${folder}/corrections.yaml:1:3: This correction is not needed any more: no unnamed-source is marked there; delete it.`,
  ]);
});

test.each([
  [
    'text: one, exact: the mill burnt at dawn',
    'The nearest words are in paragraph 1: “[the → The] mill [burnt → burned] at dawn”. Write `exact: "The mill burned at dawn"`.',
  ],
  [
    'text: one, exact: seven herrings',
    'Nothing there is like them: quote the text as it is, or delete the correction.',
  ],
  [
    'text: one, exact: mill was, prefix: dawn',
    'They stand there once, in paragraph 1: delete `prefix:`, `suffix:` and `occurrence:`.',
  ],
  [
    'text: one, exact: The mill',
    'stand in 2 places of one. Write `occurrence: 1` for “The mill burned at dawn. The” in paragraph 1, `occurrence: 2` for “mill burned at dawn. The mill was old.” in paragraph 1.',
  ],
  ['text: one, exact: he mill was', 'begins or ends inside a word of one. Write `exact: "The mill was"`.'],
  ['text: three, exact: dawn', 'there is no text “three” in this story'],
])('of words that name no place, { %s }, it is said what to write instead', (fields, sentence) => {
  correct(`\n- { do: reject, kind: unnamed-source, ${fields}, why: So, by: A teacher, on: 2026-01-31 }`);
  const { analysed, problems } = loadStory(root, 'fire');
  expect(analysed).toBeNull();
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(sentence)]);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});

test('words of a mention and of `to` are looked for at their own lines', () => {
  correct(`- do: add
  kind: conflicting-specific
  to: { text: one, exact: at dawn }
  mentions:
    - { text: two, exact: at noon }
    - { text: two, exact: at nune }
  by: A teacher
  on: 2026-01-31`);
  const { problems } = loadStory(root, 'fire');
  expect(problems.map(({ line }) => line)).toEqual([6]);
});

test('an editor who says neither who nor when is asked to', () => {
  correct('- { do: comment, text: one, exact: was old, says: Look., by: unknown, on: unknown }');
  const { problems, remarks } = loadStory(root, 'fire');
  expect(problems).toEqual([]);
  expect(remarks.map(formatProblem)).toEqual([expect.stringContaining('fill in `by:` and `on:`.')]);
});

describe('sources that an editor says are one', () => {
  beforeEach(() => {
    write('one.md', '---\ntitle: One\n---\n\n“Look!” said Inez Kerr. “Where?” said an engineer.\n');
    write('two.md', '---\ntitle: Two\n---\n\n“Look,” said Ines Kerr.\n');
  });

  test('are one on the site', () => {
    correct(sameAs('[Inez Kerr, Ines Kerr]', '{ text: one, exact: an engineer }'));
    const { analysed, problems } = loadStory(root, 'fire');
    expect(problems).toEqual([]);
    expect(analysed?.story.sources.map(({ name, uses }) => [name, uses.length])).toEqual([['Inez Kerr', 3]]);
  });

  test.each([
    ['[Inez Kerr, Inez Ker]', 'an engineer', 1, 'called “Inez Ker”; the nearest name is “Inez Kerr”.'],
    ['[Inez Kerr]', 'an enginer', 4, 'Write `exact: "an engineer"`.'],
    ['[Inez Kerr]', 'Where', 1, '“Where” names no source there; quote the words that name it.'],
  ])('and who are not found (%s, %s) stop it with a sentence and its line', (names, exact, line, sentence) => {
    correct(sameAs(names, `{ text: one, exact: ${exact} }`));
    const { problems } = loadStory(root, 'fire');
    expect(problems.map((problem) => [problem.line, formatProblem(problem)])).toEqual([
      [line, expect.stringContaining(sentence)],
    ]);
  });

  test('and are one anyhow are told of as not needed', () => {
    correct(sameAs('[Inez Kerr, Inez Kerr]', '{ text: one, exact: Inez Kerr }'));
    const { problems, remarks } = loadStory(root, 'fire');
    expect(problems).toEqual([]);
    expect(remarks.map(formatProblem)).toEqual([
      expect.stringContaining('these are one source without it; delete it.'),
    ]);
  });

  function sameAs(names: string, mention: string): string {
    return `- do: same-as\n  names: ${names}\n  mentions:\n    - ${mention}\n  why: So\n  by: A teacher\n  on: 2026-01-31`;
  }
});

const mark = 'kind: unsourced-quote, text: one, exact: dawn';
const conflict = 'kind: conflicting-specific, mentions: [{ text: one, exact: dawn }]';
const twoMentions = conflict.replace(']', ', { text: one, exact: burned }]');
test.each([
  ['do: confirm, kind: unsourced-quote, text: one', 'add `text:` and `exact:`'],
  [`do: confirm, ${conflict}, exact: dawn, text: one`, 'move them there'],
  ['do: confirm, text: one, exact: dawn', 'add `kind:`'],
  ['do: confirm, kind: unsourced-quote, mentions: [{ text: one, exact: dawn }]', 'use `text:` and `exact:`'],
  [`do: join, ${mark}`, 'Only conflicts can be joined'],
  [`do: change, ${conflict}, set: { question: When? }, to: { text: one, exact: dawn }`, 'have `to:`'],
  ['do: comment, text: one, exact: dawn', 'has `says:`'],
  [`do: confirm, ${mark}, says: Look.`, 'has `says:`'],
  ['do: comment, text: one, exact: dawn, says: Look., why: So', 'move it to `says:`'],
  [`do: reject, ${mark}`, 'add `why:`'],
  [`do: change, ${mark}`, 'add `set:`'],
  [`do: confirm, ${mark}, set: { rung: none }`, 'delete `set:`'],
  [`do: add, ${mark}, set: { subtype: person, explanation: No one. }`, 'A mark that is added needs'],
  [`do: change, ${conflict}, set: { kind: unsourced-quote }`, 'sets `kind:`'],
  [`do: change, ${mark}, set: { kind: unnamed-source, rung: none, explanation: No one. }`, 'A mark of another kind'],
  [`do: change, ${conflict}, set: { rung: none }`, 'has a `rung:`'],
  [`do: change, ${mark}, set: { subtype: person }`, 'has a `subtype:`'],
  [`do: change, ${conflict}, set: { explanation: No one. }`, 'explain a conflict'],
  [`do: change, ${mark}, set: { question: When? }`, 'Only a conflict has `question:`'],
  [`do: add, ${conflict}, set: { question: When?, type: date }`, 'A conflict that is added needs'],
  [`do: join, ${conflict}, set: { extent: dawn }`, 'sets an `extent:`'],
  [`do: change, ${twoMentions}, set: { extent: at dawn }`, 'sets an `extent:`'],
  [`do: confirm, ${mark}, names: [Ann]`, 'write `do: same-as`'],
  ['do: same-as, why: So', 'add `names:`'],
  ['do: same-as, names: [Ann, Nan], text: one, exact: dawn, why: So', 'move `text:` and `exact:` there'],
  ['do: same-as, names: [Ann], why: So', 'add another to `names:`'],
  ['do: same-as, names: [Ann, Nan], kind: unnamed-source, why: So', 'delete `kind:`'],
  ['do: same-as, names: [Ann, Nan]', 'add `why:`'],
  ['do: same-as, names: [], why: So', 'names nobody: add `- ` and a name'],
  [`do: confirm, ${mark}, because: so`, '`because` is no field here'],
  [`do: confirm, ${mark}, occurrence: 1.5`, '`occurrence` must be a whole number: correct it.'],
  [`do: confirm, ${mark}, occurrence: 0`, '`occurrence` must be 1 or more: correct it.'],
  [`do: confirm, ${mark}, occurrence: first`, '`occurrence` must be a whole number'],
  [
    `do: change, ${mark}, set: { rung: named }`,
    'must be one of unnamed-person, undisclosed-document, none: correct it.',
  ],
  ['do: confirm, kind: conflicting-specific, mentions: []', 'names no words: add `- text:` and `exact:`.'],
])('refuses { %s } with a sentence and its line', (fields, sentence) => {
  correct(`\n- { ${fields}, by: A teacher, on: 2026-01-31 }`);
  const { analysed, problems } = loadStory(root, 'fire');
  expect(analysed).toBeNull();
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(sentence)]);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});

test('a day that does not exist is refused', () => {
  correct(`- { do: confirm, ${mark}, by: A teacher, on: 2026-02-30 }`);
  const { problems } = loadStory(root, 'fire');
  expect(problems.map(({ reason }) => reason)).toEqual(['`on` must be a day like 2026-01-31, or unknown: correct it.']);
});

test('a file that is no list is refused', () => {
  correct('do: reject');
  const { problems } = loadStory(root, 'fire');
  expect(problems.map(formatProblem)).toEqual([
    `${folder}/corrections.yaml:1:1: This must be a list: begin each correction with \`- do:\`.`,
  ]);
});

function correct(yaml: string): void {
  write('corrections.yaml', `${yaml}\n`);
}

function write(name: string, content: string): void {
  writeFileSync(join(root, folder, name), content);
}

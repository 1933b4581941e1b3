import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('a conflict that an editor adds is marked in its texts and says who added it', async () => {
  correct(`- do: add
  kind: conflicting-specific
  mentions:
    - { text: one, exact: at dawn, value: dawn }
    - { text: two, exact: at noon, value: noon }
  set: { question: When did the mill burn?, type: date, strength: contradiction }
  by: A teacher
  on: 2026-01-31`);
  const { analysed, problems } = await loadStory(root, 'fire');
  expect(problems).toEqual([]);
  expect(analysed?.story.specifics).toMatchObject([{ question: 'When did the mill burn?', by: 'editor' }]);
  expect(analysed?.story.articles.map(({ annotations }) => annotations)).toMatchObject([
    [{ by: 'editor', label: 'C1', explanation: 'This text says “at dawn”; another text says “at noon”.' }],
    [{ by: 'editor', label: 'C1', explanation: 'This text says “at noon”; another text says “at dawn”.' }],
  ]);
});

test('a correction that is not needed is a remark and stops nothing', async () => {
  correct('- { do: reject, kind: unnamed-source, text: one, exact: was old, by: A teacher, on: 2026-01-31 }');
  const { analysed, problems, remarks } = await loadStory(root, 'fire');
  expect([analysed?.story.id, problems.length]).toEqual(['fire', 0]);
  expect(remarks.map(formatProblem)).toEqual([
    `${folder}/corrections.yaml:1:3: This correction is not needed any more: no unnamed-source is marked there.`,
  ]);
});

test.each([
  ['text: one, exact: the barn', 'the words “the barn” do not stand in one'],
  ['text: one, exact: The mill', 'the words “The mill” stand in 2 places of one; add prefix, suffix or occurrence'],
  ['text: three, exact: dawn', 'there is no text “three” in this story'],
  ['text: one', 'add `text:` and `exact:`'],
  ['text: one, exact: dawn, because: so', '`because` is no field here'],
  ['text: one, exact: dawn, set: { rung: named }', 'must be one of unnamed-person'],
])('refuses { %s } with a sentence and its line', async (fields, sentence) => {
  correct(`\n- { do: reject, kind: unnamed-source, ${fields}, by: A teacher, on: 2026-01-31 }`);
  const { analysed, problems } = await loadStory(root, 'fire');
  expect(analysed).toBeNull();
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(sentence)]);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});

test('a file that is no list is refused', async () => {
  correct('do: reject');
  const { problems } = await loadStory(root, 'fire');
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

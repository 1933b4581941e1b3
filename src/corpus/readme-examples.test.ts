import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadStory } from './load-story.ts';

const folder = 'content/stories/harbour-fire';
const root = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Invented for the examples. */
const texts = {
  'the-gazette.md':
    '---\ntitle: Fire\n---\n\n“Nobody was warned,” said a fireman.\n\nOfficials say that it began before dawn, and sources close to the inquiry told the Gazette that it did not.\n',
  'the-courier.txt': 'The warehouse burned soon after midnight.\n',
};

test('the story file and the corrections of the README are sound, and every correction is needed', () => {
  const [story = '', corrections = ''] = [
    ...readFileSync('README.md', 'utf8').matchAll(/```yaml\n(?<yaml>[^`]*)```/gu),
  ].map(({ groups }) => groups?.['yaml']);
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries({ ...texts, 'story.yaml': story, 'corrections.yaml': corrections })) {
    writeFileSync(join(root, folder, name), text);
  }
  const { analysed, problems, remarks } = loadStory(root, 'harbour-fire');
  expect([...problems, ...remarks].map(String)).toEqual([]);
  expect(analysed?.story.articles.map(({ comments }) => comments.length)).toEqual([0, 1]);
  expect(analysed?.story.rejected.annotations).toHaveLength(1);
});

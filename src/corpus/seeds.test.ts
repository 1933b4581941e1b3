import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCorpus } from './load-corpus.ts';

/** As they were given; `sha256sum seeds/*`. */
const checksums = [
  ['000_8941f31c78bdefd3.txt', '7151efa00e8e94f0d35687ad030d2ad728e480e49f24c640a610a52590f6b527'],
  ['001_c33f6d39d376646a.txt', '9110c5ef2ed13bb7a0cba6092c6b830ae0504af8d4eee404ec0b813b7c0e215d'],
  ['002_c8ce08646e76e5d2.txt', '84ebd5bb789817dcbd712672a31548867075c14b91405925553c3a1d554f0d7d'],
  ['003_b16803402402db59.txt', 'f1621a2dc06befbec99b6efe3dea90f1e5ab21c78d0cfa3ebb0f5f5f93ac2208'],
  ['004_94ed9a9cdeae3567.txt', 'e5253dce1cb401c507d3e0dd1b1262c9ffc5fe19baa1ccd217e94fe2c4b05244'],
] as const;

const { corpus } = loadCorpus('.');
// Whoever makes their own site may take the story out; the seeds stay.
const hasStory = existsSync('content/stories/five-tellings/story.yaml');
const texts = corpus.stories.find(({ id }) => id === 'five-tellings')?.articles ?? [];

test('the five seeds are there, byte for byte, and no other text is', () => {
  const found = readdirSync('seeds')
    .filter((name) => !name.startsWith('.'))
    .toSorted();
  expect(found.map((name) => [name, sha256(readFileSync(`seeds/${name}`))])).toEqual(checksums);
});

test.runIf(hasStory)('their story holds each, and their reading texts are the files', () => {
  expect(texts.map(({ file, sha256 }) => [file, sha256])).toEqual(
    checksums.map(([name, checksum]) => [`seeds/${name}`, checksum]),
  );
  for (const { file, text } of texts) expect(text).toBe(readFileSync(file, 'utf8'));
});

test('nothing is said of them that is not known', () => {
  for (const { isTitleSupplied, origin, outlet, byline, date, url, licence } of texts) {
    expect({ isTitleSupplied, origin, outlet, byline, date, url, licence }).toEqual({
      isTitleSupplied: true,
      origin: 'unknown',
      outlet: 'unknown',
      byline: 'unknown',
      date: 'unknown',
      url: 'unknown',
      licence: 'unknown',
    });
  }
});

test.runIf(hasStory)('the one text that names its writer is said to, and no other', () => {
  expect(texts.map(({ text }) => text.includes('As Julian Vane, I have'))).toEqual([false, false, false, false, true]);
  expect(texts.map(({ about }) => about)).toEqual([
    null,
    null,
    null,
    null,
    'The text calls its writer Julian Vane; nothing else is known of it.',
  ]);
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { createSourceFinder } from './find-source.ts';
import { readArticle } from './read-article.ts';

it('finds who says what, and nobody for the writer’s own words', () => {
  const text = 'Ann Reed said the dam had 28 cracks. The dam is 90 years old. Bill Hale said it was safe.';
  const reading = readArticle({ id: 'a', text, blocks: splitBlocks(text) });
  const sourceOf = createSourceFinder(reading);
  const sources = ['28 cracks', '90 years', 'safe'].map((words) => {
    const start = text.indexOf(words);
    const source = sourceOf({ start, end: start + words.length });
    return source === null ? null : text.slice(source.start, source.end);
  });
  expect(sources).toEqual(['Ann Reed', null, 'Bill Hale']);
});

it('says whether the source is named, and gives the fullest name of who is quoted', () => {
  const text = 'Engineer Ann Reed came first. “It has 28 cracks,” she said. A source at the dam said it was safe.';
  const sourceOf = createSourceFinder(readArticle({ id: 'a', text, blocks: splitBlocks(text) }));
  const sources = ['28 cracks', 'safe'].map((words) => {
    const start = text.indexOf(words);
    return sourceOf({ start, end: start + words.length });
  });
  expect(sources).toMatchObject([{ name: 'Ann Reed', isUnnamed: false }, { isUnnamed: true }]);
});

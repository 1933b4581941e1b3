import { expect, it } from 'vitest';
import { splitBlocks } from '../../reading/blocks.ts';
import { readArticle } from '../../reading/read-article.ts';
import { createSourceFinder } from './find-source.ts';

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

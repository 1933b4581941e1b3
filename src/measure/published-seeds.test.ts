import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory } from '../corpus/load-story.ts';
import { isConflict } from '../engine/annotation.ts';
import { type ScoredStory, scoreStory } from './score-story.ts';

const isHere = existsSync('content/stories/five-tellings');

test.skipIf(!isHere)(
  'the table of the five tellings, with its corrections, holds every conflict of the gold data and no wrong one',
  () => {
    const gold: ScoredStory = JSON.parse(readFileSync(new URL('sets/seeds.json', import.meta.url), 'utf8'));
    const { analysed, problems, remarks } = loadStory('.', 'five-tellings');
    expect([...problems, ...remarks].map(String)).toEqual([]);
    const files = new Map(analysed?.story.articles.map(({ id, file }) => [id, basename(file)]));
    const conflicts = analysed?.story.specifics.filter(isConflict).map(({ mentions }) => ({
      mentions: mentions.map(({ article, start, end, value }) => ({
        file: files.get(article) ?? '',
        start,
        end,
        value,
      })),
    }));
    const { conflict } = scoreStory(gold, { articles: [], conflicts: conflicts ?? [] });
    expect(conflict).toMatchObject({ right: 21, wrong: 0, missed: 0 });
  },
);

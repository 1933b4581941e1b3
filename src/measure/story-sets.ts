import { existsSync, readFileSync } from 'node:fs';
import { readTextFile } from '../cli/read-text-file.ts';
import { toReport } from '../cli/report.ts';
import { annotate } from '../engine/index.ts';
import type { Figure } from './measurement.ts';
import { type ScoredStory, scoreStory, type Tally } from './score-story.ts';

/** The texts of one story and the file that says how the codebook annotates them. */
export type StorySet = { readonly name: string; readonly folder: string; readonly gold: string };

/** The project's own gold data. Paths count from the root of the project. */
export const ownSets: readonly StorySet[] = [
  { name: 'seeds', folder: 'seeds', gold: 'src/measure/sets/seeds.json' },
  {
    name: 'st-orrins-fire',
    folder: 'content/stories/st-orrins-fire',
    gold: 'src/measure/sets/st-orrins-fire.json',
  },
];

/** Whether the texts of a set are there: whoever makes a site of their own may take ours out. */
export function isPresent({ folder }: StorySet): boolean {
  return existsSync(folder);
}

/** Runs the engine alone, without any editor's corrections, over a story and scores it by its gold data. */
export function measureStorySet({ name, folder, gold }: StorySet): Figure[] {
  const wanted: ScoredStory = JSON.parse(readFileSync(gold, 'utf8'));
  const articles = wanted.articles.map(({ file }) => readTextFile(`${folder}/${file}`));
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const scores = scoreStory(wanted, toReport(articles, annotate(articles)));
  return Object.entries(scores).map(([metric, score]: [string, Tally | number]) => ({
    set: name,
    texts: articles.length,
    words,
    metric,
    ...(typeof score === 'number'
      ? { value: score }
      : { value: score.f1, precision: score.precision, recall: score.recall }),
  }));
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBatchLine } from '../cli/read-batch.ts';
import { toReport } from '../cli/report.ts';
import { annotate } from '../engine/index.ts';
import type { Figure } from './measurement.ts';
import { countWords, measureStorySet } from './story-sets.ts';

/** The scorer has more; these are the ones that its description calls the measure of a task. */
const quotationMetrics = new Set([
  'a.ov80',
  'b.e2e.head',
  'c.all',
  'c.speech',
  'd.nonquote',
  'e.content',
  'e.content+source',
  'f.speechSentence',
]);
const quotationSets = ['polnear', 'polnear-brit', 'gum', 'newsdiscourse', 'nd-para', 'unit-guardian'];
const conflictSets = [
  { name: 'conflicts/dev', file: 'dev.json' },
  { name: 'conflicts/derived', file: 'derived-dev.json' },
  { name: 'conflicts/control', file: 'control-dev.json' },
];
const storySets = ['heartbleed', 'books'];

type Shares = { readonly P: number; readonly R: number; readonly F1: number };
type ConflictScores = {
  readonly conflict: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly falseAlarmsPer1000Words: number;
  readonly conflictsReported: number;
  readonly agree: { readonly reported: number };
};

/** Whether the benchmarks lie beside the project: they hold news that is not ours to publish. */
export function hasBenchmarks(folder: string): boolean {
  return existsSync(join(folder, 'adapt.mjs'));
}

/**
 * Runs the engine over every benchmark in a folder and has it scored by the scorers that lie there.
 *
 * @param folder holds `adapt.mjs`, `quotes/`, `conflicts/`, `stories/`
 */
export function measureBenchmarks(folder: string): Figure[] {
  const work = mkdtempSync(join(tmpdir(), 'says-who-measure-'));
  try {
    return [
      ...quotationSets.flatMap((set) => measureQuotations(folder, set, work)),
      ...conflictSets.flatMap((set) => measureConflicts(folder, set, work)),
      ...storySets.flatMap((set) => measureStory(folder, set)),
    ];
  } finally {
    rmSync(work, { recursive: true });
  }
}

function measureQuotations(folder: string, set: string, work: string): Figure[] {
  const gold = join(folder, 'quotes', `${set}.jsonl`);
  const { predictions, size } = answer(folder, 'quotes', gold, work);
  const scores: Record<string, Shares> = JSON.parse(
    run(join(folder, 'quotes', 'score.mjs'), gold, predictions, '--json'),
  );
  return Object.entries(scores)
    .filter(([metric]) => quotationMetrics.has(metric))
    .map(([metric, { P, R, F1 }]) => ({ set, ...size, metric, value: F1, precision: P, recall: R }));
}

function measureConflicts(folder: string, { name, file }: { name: string; file: string }, work: string): Figure[] {
  const gold = join(folder, 'conflicts', file);
  const { predictions, size } = answer(folder, 'conflicts', gold, work);
  const scores: ConflictScores = JSON.parse(run(join(folder, 'conflicts', 'score.mjs'), gold, predictions, '--json'));
  const { precision, recall, f1 } = scores.conflict;
  return [
    { set: name, ...size, metric: 'conflict', value: f1, precision, recall },
    {
      set: name,
      ...size,
      metric: 'false alarms per 1,000 words',
      unit: 'count',
      value: scores.falseAlarmsPer1000Words,
    },
    { set: name, ...size, metric: 'conflicts reported', unit: 'count', value: scores.conflictsReported },
    { set: name, ...size, metric: 'agreeing slots reported', unit: 'count', value: scores.agree.reported },
  ];
}

function measureStory(folder: string, name: string): Figure[] {
  const gold = join(folder, 'stories', name);
  return measureStorySet({ name: `stories/${name}`, folder: gold, gold: join(gold, 'gold.json') });
}

type Answer = { readonly predictions: string; readonly size: { readonly texts: number; readonly words: number } };

/** Annotates every story of a gold file and leaves the predictions, in the form of the scorer, in a file. */
function answer(folder: string, shape: 'quotes' | 'conflicts', gold: string, work: string): Answer {
  const size = { texts: 0, words: 0 };
  const reports = run(join(folder, 'adapt.mjs'), `${shape}-in`, gold)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { story, articles } = readBatchLine(line);
      size.texts += articles.length;
      for (const { text } of articles) size.words += countWords(text);
      return JSON.stringify(toReport(articles, annotate(articles), story));
    });
  const reportFile = join(work, 'reports.jsonl');
  writeFileSync(reportFile, reports.join('\n'));
  const predictions = join(work, 'predictions');
  writeFileSync(predictions, run(join(folder, 'adapt.mjs'), `${shape}-out`, reportFile));
  return { predictions, size };
}

function run(script: string, ...argumentList: string[]): string {
  return execFileSync(process.execPath, [script, ...argumentList], { encoding: 'utf8', maxBuffer: 1 << 30 });
}

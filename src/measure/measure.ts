import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { takeArguments } from '../cli/take-arguments.ts';
import { engineVersion } from '../engine/version.ts';
import { hasBenchmarks, measureBenchmarks } from './benchmarks.ts';
import { belowFloor } from './floors.ts';
import { type Measurement, mergeMeasurements, printFigure } from './measurement.ts';
import { isPresent, measureStorySet, ownSets } from './story-sets.ts';

const benchmarks = '../shared/bench';
const record = 'content/measurements.json';

const { values } = takeArguments({ options: { check: { type: 'boolean', default: false } } });

const [present, absent] = [ownSets.filter(isPresent), ownSets.filter((set) => !isPresent(set))];
const figures = [
  ...present.flatMap(measureStorySet),
  ...(hasBenchmarks(benchmarks) ? measureBenchmarks(benchmarks) : []),
];
for (const figure of figures) console.log(printFigure(figure));
for (const { name, folder } of absent) console.log(`Left out: ${name}, whose texts are not in ${folder}.`);
if (!hasBenchmarks(benchmarks)) console.log(`Left out: the benchmarks, which are not in ${benchmarks}.`);

const problems = figures.flatMap(belowFloor);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

if (!values.check) {
  const old: Measurement[] = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : [];
  const date = new Date().toISOString().slice(0, 10);
  const fresh = figures.map((figure) => ({ ...figure, engine: engineVersion, date }));
  writeFileSync(record, `${JSON.stringify(mergeMeasurements(old, fresh), null, 2)}\n`);
  console.log(`Written: ${record}`);
}

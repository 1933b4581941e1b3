import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuseArguments, takeArguments } from '../cli/take-arguments.ts';
import { isMixture, mixtures } from './invent-story.ts';
import { measureAnalysis } from './measure-analysis.ts';
import { measureSaves } from './measure-saves.ts';
import { type MeasuredRun, runMeasured } from './run-measured.ts';
import { sizeOf } from './size-of.ts';
import { writePlainProject } from './write-plain-project.ts';
import { writeProject } from './write-project.ts';

// Prints what builds of invented texts cost, this project's beside those of a plain Astro project with the same texts, in
// the same run: processor seconds (the machine may do other things too), wall seconds, and peak memory. Linux only. Every
// page of the plain project renders a text, and it has as many pages as ours: half of ours are of sources, and plain Astro
// renders and indexes a whole text for each.
// Projects lie where TMPDIR says. A memory disk measures best (`TMPDIR=/dev/shm`): on ext4, a build that comes right after
// the deletion of thousands of files spends up to a seventh of its time looking for inodes that were not freed lately.
// `npm run bench -- --sizes 5,100,1000,5000,20000` for other sizes, `--texts dense` for texts with as many marks as the seeds
// have instead of as many as news has.

/** Up to this size, builds are run in turns, of which the cheapest counts, and saving a text under a dev server is measured too. */
const largestQuickSize = 1000;
const quickTurns = 3;

const { values } = takeArguments({
  options: { sizes: { type: 'string', default: '5,100,1000' }, texts: { type: 'string', default: 'news' } },
});
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
  refuseArguments(`--sizes is “${values.sizes}”: give numbers of texts, like 5,100,1000.`);
const mixture = isMixture(values.texts)
  ? values.texts
  : refuseArguments(`--texts is “${values.texts}”: give ${Object.keys(mixtures).join(' or ')}.`);
const settings = `--env-file=${resolve('src/cli/astro.env')}`;
const astro = [settings, 'node_modules/astro/bin/astro.mjs'];
const build = [settings, 'src/cli/build.ts'];
const costs = new Map<string, { readonly size: number; readonly cpuS: number }[]>();

print('', 'cpu s', 'wall s', 'peak MB', 'Pagefind s', 'MB', 'pages', 'out MB');
for (const size of sizes) await measure(size);
const { parseMs, engineMs, markMs } = measureAnalysis(mixture);
print(`ms a text: parse ${parseMs.toFixed(2)}, engine ${engineMs.toFixed(2)}, mark ${markMs.toFixed(2)}`);
printGrowth();

async function measure(size: number): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
  const plain = join(workshop, 'plain');
  const ours = join(workshop, 'ours');
  try {
    writeProject(ours, size, mixture);
    print(`${size} texts, ${mixture}`);
    const [wholes, plainBuilds, plainIndexes]: [MeasuredRun[], MeasuredRun[], MeasuredRun[]] = [[], [], []];
    for (let turn = 0; turn < (size > largestQuickSize ? 1 : quickTurns); turn++) {
      wholes.push(await buildAnew(ours, build));
      if (turn === 0) writePlainProject(plain, size, mixture, pagesOf(ours));
      plainBuilds.push(await buildAnew(plain, [...astro, 'build']));
      plainIndexes.push(await runMeasured(plain, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist']));
    }
    const [whole, plainBuild, plainIndex] = [cheapest(wholes), cheapest(plainBuilds), cheapest(plainIndexes)];
    printRun('plain Astro', plainBuild, plain);
    printRun('Pagefind over its pages', plainIndex);
    printRun('Says Who', whole, ours);
    for (const [name, cpuS] of phasesOf(whole)) note(size, `  of it ${name}`, cpuS);
    note(size, 'whole build', cpuOf(whole));
    note(size, 'plain build', cpuOf(plainBuild) + cpuOf(plainIndex));
    print('times plain', (cpuOf(whole) / (cpuOf(plainBuild) + cpuOf(plainIndex))).toFixed(2));
    print('memory, times plain', '', '', (whole.own.peakMb / plainBuild.own.peakMb).toFixed(2));

    appendFileSync(join(ours, 'content/stories/story-00000/text-1.md'), '\nNobody was hurt.\n');
    printRun('after one text changed', await runMeasured(ours, build));

    if (size > largestQuickSize) return;
    const plainMs = await measureSaves(plain, [...astro, 'dev'], 'texts/story-00000/text-1.md');
    const oursMs = await measureSaves(ours, [...astro, 'dev'], 'content/stories/story-00000/text-1.md');
    print(`ms from save to page: plain ${plainMs.toFixed(0)}, Says Who ${oursMs.toFixed(0)}`);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** A build that finds nothing of an earlier one. */
async function buildAnew(folder: string, program: readonly string[]): Promise<MeasuredRun> {
  for (const left of ['.cache', 'dist']) rmSync(join(folder, left), { recursive: true, force: true });
  return await runMeasured(folder, program);
}

/** What else a machine does makes a run dearer, and nothing makes it cheaper. */
function cheapest(runs: readonly MeasuredRun[]): MeasuredRun {
  const [first] = runs.toSorted((a, b) => cpuOf(a) - cpuOf(b));
  if (first === undefined) throw new Error('Expected a run, found none');
  return first;
}

/** Processor seconds of the parts of a build, by the lines that end them. */
function phasesOf({ lines }: MeasuredRun): [name: string, cpuS: number][] {
  const ends = ['Reading stories', 'Writing pages', 'Indexing stories'].map(
    (start) => lines.findLast(({ line }) => line.startsWith(start))?.cpuS ?? 0,
  );
  const [read = 0, written = 0, indexed = 0] = ends;
  return [
    ['reading and marking', read],
    ['pages', written - read],
    ['index', indexed - written],
    ['exports and the rest', (lines.at(-1)?.cpuS ?? 0) - indexed],
  ];
}

function cpuOf({ own, pagefind }: MeasuredRun): number {
  return own.cpuS + pagefind.cpuS;
}

function note(size: number, name: string, cpuS: number): void {
  costs.set(name, [...(costs.get(name) ?? []), { size, cpuS }]);
  if (name.startsWith(' ')) print(name, cpuS);
}

/** The exponent of growth from each size to the next: 1 is in proportion. */
function printGrowth(): void {
  print('growth of cpu s');
  for (const [name, points] of costs) {
    const steps = points.slice(1).map(({ size, cpuS }, place) => {
      const before = points[place] ?? { size, cpuS };
      const exponent = Math.log(cpuS / before.cpuS) / Math.log(size / before.size);
      return `${before.size} to ${size}: ${exponent.toFixed(2)}`;
    });
    print(`${name.padEnd(32)}${steps.join(', ')}`);
  }
}

/** @param built the project that wrote a site, if the run did */
function printRun(name: string, { wallS, own, pagefind }: MeasuredRun, built?: string): void {
  const site = built === undefined ? [] : [pagesOf(built), sizeOf(join(built, 'dist'))];
  print(`  ${name}`, own.cpuS + pagefind.cpuS, wallS, own.peakMb, pagefind.cpuS, pagefind.peakMb, ...site);
}

function pagesOf(project: string): number {
  return globSync('**/*.html', { cwd: join(project, 'dist') }).length;
}

function print(name: string, ...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 100 ? 1 : 0) : cell).padStart(11));
  process.stdout.write(`${name.padEnd(30)}${shown.join('')}\n`);
}

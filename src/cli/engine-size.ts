import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';
import { takeArguments } from './take-arguments.ts';

takeArguments({});

/** An entry of the engine with all that it loads. */
type Entry = {
  readonly name: string;
  readonly file: string;
  /** What it may weigh, minified and gzipped. */
  readonly limitInBytes: number;
};

/** The second limit is what it weighed, rounded up: what compares texts is left to those who have several, and worth its weight. */
const entries: readonly Entry[] = [
  { name: 'one text', file: 'src/engine/annotate-text.ts', limitInBytes: 60_000 },
  { name: 'stories of several texts', file: 'src/engine/index.ts', limitInBytes: 87_600 },
];
const heaviestShown = 15;

for (const { name, file, limitInBytes } of entries) {
  const [chunk] = await bundle(file);
  const bytes = gzipSync(chunk.code).length;
  console.log(`Engine for ${name}: ${kilobytes(bytes)} of at most ${kilobytes(limitInBytes)}, minified and gzipped.`);
  if (bytes > limitInBytes) {
    console.log('Its heaviest files, neither minified nor gzipped:');
    for (const [heavy, size] of heaviest(chunk)) console.log(`${kilobytes(size).padStart(9)}  ${heavy}`);
    process.exitCode = 1;
  }
}

/** Made as the build of the site makes scripts: Astro bundles with Rolldown, too. */
async function bundle(file: string): Promise<readonly [OutputChunk]> {
  const build = await rolldown({ input: file });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`Expected one file of ${file}, found ${output.length}`);
  return [chunk];
}

function heaviest({ modules }: OutputChunk): readonly (readonly [string, number])[] {
  return Object.entries(modules)
    .map(([file, { renderedLength }]) => [relative(process.cwd(), file), renderedLength] as const)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, heaviestShown);
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}

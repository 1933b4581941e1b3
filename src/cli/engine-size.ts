import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { takeArguments } from './take-arguments.ts';

takeArguments({});

/** An entry of the engine with all that it loads. */
type Entry = {
  readonly name: string;
  readonly file: string;
  /** What it may weigh, minified and gzipped. */
  readonly limitInBytes: number;
};

/**
 * Until a page ships an entry, its limit is what it weighs, rounded up, and only ever falls; the aim for one text is 60 kB.
 * What compares texts is left to those who have several. Rolldown, which builds the site, makes somewhat less of both.
 */
const entries: readonly Entry[] = [
  { name: 'one text', file: 'src/engine/annotate-text.ts', limitInBytes: 60_300 },
  { name: 'stories of several texts', file: 'src/engine/index.ts', limitInBytes: 87_400 },
];
const heaviestShown = 15;

for (const { name, file, limitInBytes } of entries) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const bytes = outputFiles.reduce((sum, output) => sum + gzipSync(output.contents).length, 0);
  console.log(`Engine for ${name}: ${kilobytes(bytes)} of at most ${kilobytes(limitInBytes)}, minified and gzipped.`);
  if (bytes > limitInBytes) {
    console.log('Its heaviest files, minified and not gzipped:');
    for (const [heavy, size] of heaviest(metafile)) console.log(`${kilobytes(size).padStart(9)}  ${heavy}`);
    process.exitCode = 1;
  }
}

function heaviest({ outputs }: Metafile): readonly (readonly [string, number])[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, heaviestShown);
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}

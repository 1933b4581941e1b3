import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/**
 * What the engine with all its lexicons may weigh in a browser, minified and gzipped: what it weighs, rounded up. No page
 * ships it. The aim, before one does, is 60 kB; until then the limit only ever falls.
 */
const limitInBytes = 92_000;
const heaviestShown = 15;

const { outputFiles, metafile } = await build({
  entryPoints: ['src/engine/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  metafile: true,
  write: false,
});
const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
console.log(`Engine: ${kilobytes(bytes)} of at most ${kilobytes(limitInBytes)}, minified and gzipped.`);
if (bytes > limitInBytes) {
  console.log('The heaviest files, minified and not gzipped:');
  for (const [file, size] of heaviest(metafile)) console.log(`${kilobytes(size).padStart(9)}  ${file}`);
  process.exitCode = 1;
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

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the engine with all its lexicons may weigh in a browser, minified and gzipped. */
const limitInBytes = 60_000;

const { outputFiles } = await build({
  entryPoints: ['src/engine/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
console.log(`Engine: ${kilobytes(bytes)} of at most ${kilobytes(limitInBytes)}, minified and gzipped.`);
if (bytes > limitInBytes) process.exitCode = 1;

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}

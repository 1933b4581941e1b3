import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { storiesFolder } from './list-stories.ts';
import { readProjectFile } from './read-project-file.ts';

/**
 * A digest of all that decides how a story reads: its files and the names of what lies beside them, where readers suggest
 * corrections, and the code and the words that mark it.
 *
 * @param files that the story was read from: paths from the root of the project, with `/`
 */
export function storyKey(root: string, id: string, files: readonly string[], repository = ''): string {
  const hash = createHash('sha256').update(codeDigest).update(`\0${repository}\0`);
  hash.update(
    readdirSync(join(root, storiesFolder, id))
      .toSorted()
      .join('\0'),
  );
  for (const file of files) {
    hash.update(`\0${file}\0`).update(readProjectFile(root, file));
  }
  return hash.digest('base64url');
}

/** Whether none of these files was written at or after a time in milliseconds. One that is missing was not. */
export function areUnchangedSince(root: string, files: readonly string[], timeMs: number): boolean {
  const states = files.map((file) => statSync(join(root, file), { throwIfNoEntry: false }));
  return states.every((state) => state === undefined || state.ctimeMs < timeMs);
}

const codeDigest = digestCode(join(import.meta.dirname, '..'));

/** Of everything that reads, marks and renders, and of the names and versions of the packages that it uses. */
function digestCode(source: string): string {
  const hash = createHash('sha256');
  const modules = globSync('{corpus,engine,markdown}/**/*.ts', { cwd: source, exclude: ['**/*.test.ts'] });
  for (const file of [...modules.toSorted(), '../package.json']) {
    hash.update(`\0${file}\0`).update(readFileSync(join(source, file)));
  }
  return hash.digest('base64url');
}

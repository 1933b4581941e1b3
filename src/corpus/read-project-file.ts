import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/** Why a path of a content file is not read. */
export type Refusal = 'outside' | 'missing';

/**
 * The bytes of a file of the project.
 *
 * @param file path from the root, with `/`
 * @returns a refusal where it leads out of the project, by `..`, an absolute path or a link, or to no file
 */
export function readProjectFile(root: string, file: string): Uint8Array | Refusal {
  if (/^(?:[/\\]|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/u.test(file)) return 'outside';
  if (file.includes('\0')) return 'missing';
  try {
    const path = realpathSync.native(join(root, file));
    if (!path.startsWith(realRootOf(root) + sep)) return 'outside';
    // A pipe or a device may never end.
    return statSync(path).isFile() ? readFileSync(path) : 'missing';
  } catch (cause) {
    if (noFile.has(errorCode(cause) ?? '')) return 'missing';
    throw cause;
  }
}

const realRoots = new Map<string, string>();

/** Asked once: a story is read from many files. */
function realRootOf(root: string): string {
  const real = realRoots.get(root) ?? realpathSync.native(root);
  realRoots.set(root, real);
  return real;
}

/** The codes of what leads to no file. */
const noFile: ReadonlySet<string> = new Set(['ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR']);

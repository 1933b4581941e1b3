import { readFile, realpath, stat } from 'node:fs/promises';
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
export async function readProjectFile(root: string, file: string): Promise<Uint8Array | Refusal> {
  if (/^(?:[/\\]|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/u.test(file)) return 'outside';
  if (file.includes('\0')) return 'missing';
  try {
    const path = await realpath(join(root, file));
    if (!path.startsWith((await realpath(root)) + sep)) return 'outside';
    // A pipe or a device may never end.
    return (await stat(path)).isFile() ? await readFile(path) : 'missing';
  } catch (cause) {
    if (noFile.has(errorCode(cause) ?? '')) return 'missing';
    throw cause;
  }
}

/** The codes of what leads to no file. */
const noFile: ReadonlySet<string> = new Set(['ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR']);

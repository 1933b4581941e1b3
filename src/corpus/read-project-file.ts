import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

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
  try {
    const path = await realpath(join(root, file));
    return path.startsWith((await realpath(root)) + sep) ? await readFile(path) : 'outside';
  } catch (cause) {
    if (isNoFile(cause)) return 'missing';
    throw cause;
  }
}

function isNoFile(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(cause.code));
}

import { readFileSync } from 'node:fs';
import { errorCode } from '../corpus/error-code.ts';

/**
 * The bytes of a file that somebody names.
 *
 * @throws Error with a sentence: no such file, a folder, not to be read
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${path}: ${reasons.get(errorCode(cause) ?? '') ?? String(cause)}`, { cause });
  }
}

const reasons = new Map([
  ['EACCES', 'This file may not be read: ask its owner for the right to.'],
  ['EISDIR', 'This is a folder: name the files in it.'],
  ['ENOENT', 'There is no such file: correct the name.'],
]);

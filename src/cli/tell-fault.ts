import { VFileMessage } from 'vfile-message';
import { formatProblem } from '../corpus/format-problem.ts';

/**
 * Runs a command. What the machine refuses it, and what it refuses itself, is told in a sentence; the exit code says that it
 * failed.
 *
 * @throws what is a fault of the code: there, a stack trace helps
 */
export async function tellFault(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (cause) {
    const sentence = sentenceOf(cause);
    if (sentence === null) throw cause;
    console.error(sentence);
    process.exitCode = 1;
  }
}

function sentenceOf(cause: unknown): string | null {
  if (cause instanceof VFileMessage) return formatProblem(cause);
  if (!(cause instanceof Error)) return null;
  const [code] = faultCode.exec(cause.message) ?? [];
  const sentence = code === undefined ? undefined : sentences.get(code);
  if (sentence === undefined) return sentenceOf(cause.cause);
  const path = 'path' in cause ? `${String(cause.path)}: ` : '';
  return `${path}${sentence} What was built before is as it was.`;
}

/** By the code of the system, which stands in its message. */
const sentences = new Map([
  ['EACCES', 'This may not be read or written: ask its owner for the right to.'],
  ['EDQUOT', 'No more may be written on this disk: delete something, and build again.'],
  ['EMFILE', 'Too many files are open on this machine: close some programs, and build again.'],
  ['ENOSPC', 'The disk is full: delete something, and build again.'],
  ['EPERM', 'This may not be changed: ask its owner for the right to, or close the program that uses it.'],
  ['EROFS', 'This lies where nothing can be written: copy the project to another folder.'],
  ['EXDEV', 'The site cannot be moved to another disk: build it into a folder of the project, and copy it.'],
]);

const faultCode = new RegExp(String.raw`\b(?:${[...sentences.keys()].join('|')})\b`, 'u');

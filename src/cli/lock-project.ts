import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { errorCode } from '../corpus/error-code.ts';

/**
 * Holds a project for one build: two at once would write over each other's files. What a process left that is no more is
 * taken over.
 *
 * @param workshop folder of the project for what builds keep
 * @returns gives the project free
 * @throws VFileMessage where another build holds it
 */
export function lockProject(workshop: string): () => void {
  mkdirSync(workshop, { recursive: true });
  const lock = join(workshop, 'build.lock');
  const holder = holderOf(lock);
  if (holder !== null) {
    if (holder !== process.pid && isRunning(holder)) throw refusal(lock, holder);
    rmSync(lock, { force: true });
  }
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') throw refusal(lock, holderOf(lock));
    // A full disk leaves a lock without a number.
    rmSync(lock, { force: true });
    throw cause;
  }
  return () => rmSync(lock, { force: true });
}

/** Number of the process that holds a lock, NaN where it wrote none; null where there is no lock. */
function holderOf(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** Signal 0 asks and does nothing. A process of somebody else may not be asked, so it is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errorCode(cause) === 'EPERM';
  }
}

function refusal(lock: string, holder: number | null): VFileMessage {
  const message = new VFileMessage(
    `Another build of this project is running (process ${holder}): wait until it is done. If none is, delete this file.`,
    { ruleId: 'build-is-running', source: 'build' },
  );
  message.file = lock;
  return message;
}

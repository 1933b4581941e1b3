import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { errorCode } from '../corpus/error-code.ts';

/**
 * Holds a project for one build: two at once would write over each other's files. What a process left that is no more is
 * taken over, by one build alone where several find it.
 *
 * @param workshop folder of the project for what builds keep
 * @returns gives the project free
 * @throws VFileMessage where another build holds it
 */
export function lockProject(workshop: string): () => void {
  mkdirSync(workshop, { recursive: true });
  return takeLock(join(workshop, 'build.lock'));
}

function takeLock(lock: string): () => void {
  const holder = holderOf(lock);
  if (holder !== null) removeLeftLock(lock, holder);
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

/** Under a lock of its own: whoever removed what another build has taken meanwhile would take it from that build. */
function removeLeftLock(lock: string, found: number): void {
  if (isHeld(lock, found)) throw refusal(lock, found);
  const unlock = takeLock(`${lock}.left`);
  try {
    const holder = holderOf(lock);
    if (holder !== null && isHeld(lock, holder)) throw refusal(lock, holder);
    rmSync(lock, { force: true });
  } finally {
    unlock();
  }
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

function isHeld(lock: string, holder: number): boolean {
  if (Number.isNaN(holder)) return isFresh(lock);
  return holder !== process.pid && isRunning(holder);
}

/** A lock without a number may be one that is being written. */
function isFresh(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < writingMs;
}

const writingMs = 2000;

/** Signal 0 asks and does nothing. A process of somebody else may not be asked, so it is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errorCode(cause) === 'EPERM';
  }
}

function refusal(lock: string, holder: number | null): VFileMessage {
  const who = holder === null || Number.isNaN(holder) ? '' : ` (process ${holder})`;
  const message = new VFileMessage(
    `Another build of this project is running${who}: wait until it is done. If none is, delete this file.`,
    { ruleId: 'build-is-running', source: 'build' },
  );
  message.file = lock;
  return message;
}

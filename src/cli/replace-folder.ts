import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts a folder in the place of another. Until it is there, the other one is; where that fails, it stays.
 *
 * @param workshop on the same disk as both, so that a folder can change its place in one step
 */
export function replaceFolder(fresh: string, folder: string, workshop: string): void {
  const before = placeBefore(folder, workshop);
  mkdirSync(dirname(resolve(folder)), { recursive: true });
  if (existsSync(folder)) renameSync(folder, before);
  try {
    renameSync(fresh, folder);
  } catch (cause) {
    restoreFolder(folder, workshop);
    throw cause;
  }
  rmSync(before, { recursive: true, force: true });
}

/** Brings back what a process took away that ended in the moment before it put something in its place. */
export function restoreFolder(folder: string, workshop: string): void {
  const before = placeBefore(folder, workshop);
  if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
  rmSync(before, { recursive: true, force: true });
}

function placeBefore(folder: string, workshop: string): string {
  return join(workshop, `before-${encodeURIComponent(folder)}`);
}

import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { isContentSound } from './is-content-sound.ts';
import { lockProject } from './lock-project.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/** Where sites are built before they are shown; on the same disk as the project, so that a folder can change its place. */
const workshop = '.cache';

/** One build at a time has it. */
const unfinished = join(workshop, 'unfinished-site');

/**
 * Checks the content and builds the site into `folder`. What was there stays as it was until everything has gone well.
 *
 * @returns whether the content is sound; what is wrong with it is printed, and no page is built
 * @throws VFileMessage where another build of the project is running
 */
export async function buildSite(folder: string): Promise<boolean> {
  // Astro would take it for the base of the site, whatever the configuration says.
  delete process.env['BASE_URL'];
  const unlock = lockProject(workshop);
  try {
    restoreFolder(folder, workshop);
    clearUnfinished();
    if (!(await isContentSound('.'))) return false;
    await build({ outDir: resolve(unfinished), logLevel: 'warn' });
    replaceFolder(unfinished, folder, workshop);
    return true;
  } finally {
    clearUnfinished();
    unlock();
  }
}

/** Takes away the site of this build or of one that was stopped. */
function clearUnfinished(): void {
  rmSync(unfinished, { recursive: true, force: true });
}

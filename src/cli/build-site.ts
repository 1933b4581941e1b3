import { globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { lockProject } from './lock-project.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/** Where sites are built before they are shown; on the same disk as the project, so that a folder can change its place. */
const workshop = '.cache';

/**
 * Builds the site into `folder`. What was there stays as it was until everything has gone well.
 *
 * @throws VFileMessage where another build of the project is running
 */
export async function buildSite(folder: string): Promise<void> {
  // Astro would take it for the base of the site, whatever the configuration says.
  delete process.env['BASE_URL'];
  const unlock = lockProject(workshop);
  try {
    restoreFolder(folder, workshop);
    clearUnfinished();
    const unfinished = join(workshop, `site-${process.pid}`);
    await build({ outDir: resolve(unfinished), logLevel: 'warn' });
    replaceFolder(unfinished, folder, workshop);
  } finally {
    clearUnfinished();
    unlock();
  }
}

/** Takes away the sites of this build and of those that were stopped. */
function clearUnfinished(): void {
  for (const site of globSync(join(workshop, 'site-*'))) rmSync(site, { recursive: true, force: true });
}

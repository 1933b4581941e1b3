import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';

/** Where sites are built before they are shown; on the same disk as the project, so that a folder can change its place. */
const workshop = '.cache';

/** Builds the site into `folder`. What was there stays as it was until everything has gone well. */
export async function buildSite(folder: string): Promise<void> {
  // Astro would take it for the base of the site, whatever the configuration says.
  delete process.env['BASE_URL'];
  mkdirSync(workshop, { recursive: true });
  const unfinished = join(workshop, `site-${process.pid}`);
  try {
    await build({ outDir: resolve(unfinished), logLevel: 'warn' });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(resolve(folder)), { recursive: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

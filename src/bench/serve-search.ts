import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedFolder, serveFolder } from '../cli/serve-folder.ts';
import { writeIndex } from '../search/index-files.ts';
import type { SearchRecord } from '../search/search-records.ts';

/**
 * Serves the search page of a built site over an index of its own.
 *
 * @param built the built site
 * @param folder is emptied, filled and, when it is served no more, removed
 */
export async function serveSearch(
  built: string,
  folder: string,
  records: readonly SearchRecord[],
): Promise<ServedFolder> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['search', '_astro', 'favicon.svg'])
    cpSync(join(built, part), join(folder, part), { recursive: true });
  await writeIndex(join(folder, 'pagefind'), [records], 1);
  const served = await serveFolder(folder, '/', 0);
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

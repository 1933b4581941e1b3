import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The size of all files in a folder and below, in megabytes. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return bytes / 1_000_000;
}

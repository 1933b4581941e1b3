import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where there is no built site in `dist/`, a sentence says so and the process ends. */
export function requireBuiltSite(): void {
  if (existsSync(join('dist', 'index.html'))) return;
  console.error('There is no built site in dist/. Run `npm run build` first.');
  process.exit(1);
}

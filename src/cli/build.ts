import { buildSite } from './build-site.ts';
import { isContentSound } from './is-content-sound.ts';

const folder = process.argv[2] ?? 'dist';

if (await isContentSound('.')) {
  await buildSite(folder);
  console.log(`The site is in ${folder}/.`);
} else process.exitCode = 1;

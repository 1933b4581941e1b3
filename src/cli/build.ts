import { buildSite } from './build-site.ts';
import { tellFault } from './tell-fault.ts';

const folder = process.argv[2] ?? 'dist';

await tellFault(async () => {
  if (await buildSite(folder)) console.log(`The site is in ${folder}/.`);
  else process.exitCode = 1;
});

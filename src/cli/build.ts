import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// As Astro's own command does: the next build finds what this one has compiled, but in CI there is none.
if (!process.env['CI']) enableCompileCache();
// A build ends before most of its functions repay what V8's slower compiler takes for them: by itself, it takes a function
// after 3,000 calls.
setFlagsFromString('--invocation-count-for-turbofan=60000');
// Several threads that clear away young objects wait for each other more than they save.
setFlagsFromString('--no-parallel-scavenge');

const { buildSite } = await import('./build-site.ts');
const { refuseArguments, takeArguments } = await import('./take-arguments.ts');
const { tellFault } = await import('./tell-fault.ts');

const [folder = 'dist', ...others] = takeArguments({ allowPositionals: true }).positionals;

if (others.length > 0) refuseArguments(`The site is built into one folder: leave out ${others.join(' ')}.`);

await tellFault(async () => {
  if (await buildSite(folder)) console.log(`The site is in ${folder}/.`);
  else process.exitCode = 1;
});

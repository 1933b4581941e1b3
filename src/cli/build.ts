import { setFlagsFromString } from 'node:v8';
import { buildSite } from './build-site.ts';
import { refuseArguments, takeArguments } from './take-arguments.ts';
import { tellFault } from './tell-fault.ts';

// A build ends before most of its functions repay what V8's slower compiler takes for them: by itself, it takes a function
// after 3,000 calls.
setFlagsFromString('--invocation-count-for-turbofan=60000');

const [folder = 'dist', ...others] = takeArguments({ allowPositionals: true }).positionals;

if (others.length > 0) refuseArguments(`The site is built into one folder: leave out ${others.join(' ')}.`);

await tellFault(async () => {
  if (await buildSite(folder)) console.log(`The site is in ${folder}/.`);
  else process.exitCode = 1;
});

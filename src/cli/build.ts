import { badInput } from './bad-input.ts';
import { buildSite } from './build-site.ts';
import { takeArguments } from './take-arguments.ts';
import { tellFault } from './tell-fault.ts';

const [folder = 'dist', ...others] = takeArguments({ allowPositionals: true }).positionals;

if (others.length > 0) {
  console.error(`The site is built into one folder: leave out ${others.join(' ')}.`);
  process.exitCode = badInput;
} else {
  await tellFault(async () => {
    if (await buildSite(folder)) console.log(`The site is in ${folder}/.`);
    else process.exitCode = 1;
  });
}

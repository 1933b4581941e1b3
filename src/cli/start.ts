import { buildSite } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';
import { takeArguments } from './take-arguments.ts';
import { tellFault } from './tell-fault.ts';

const usualPort = 4321;

takeArguments({});

// Read on this machine, whatever address the site is published under.
process.env['BASE'] = '/';

await tellFault(async () => {
  if (await buildSite('dist')) {
    const { address, port } = await serveFolder('dist', '/', usualPort);
    if (port !== usualPort) console.log(`Port ${usualPort} is taken.`);
    console.log(`The site is at ${address} (stop with Ctrl+C).`);
  } else process.exitCode = 1;
});

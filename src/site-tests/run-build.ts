import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** What a build printed, and how it ended. */
export type BuildRun = { readonly output: string; readonly exitCode: number | null };

/** How a build is run. */
export type BuildOptions = {
  /** Path under which the site is to be published. */
  readonly base?: string;
  /** Origin at which it is to be published. */
  readonly site?: string;
  /** A module that runs before the build, in its process. */
  readonly before?: string;
};

/** With these, Astro would build another site than at a terminal. */
const setByVitest = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/u;

/**
 * Runs `npm run build` of a project as somebody at a terminal does.
 *
 * @param project root of the project
 * @param folder where the site is to be written, from that root
 */
export function runBuild(project: string, folder: string, options: BuildOptions = {}): BuildRun {
  const { args, env } = commandOf(folder, options);
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
  return { output: `${stdout}${stderr}`, exitCode: status };
}

/** Begins a build that goes on while the test does. */
export function startBuild(project: string, folder: string, options: BuildOptions = {}): ChildProcess {
  const { args, env } = commandOf(folder, options);
  return spawn(process.execPath, args, { cwd: project, env, stdio: 'ignore' });
}

/** Runs a build that must succeed. */
export function buildSoundly(folder: string, base = '/', project = '.'): void {
  const { output, exitCode } = runBuild(project, folder, { base });
  if (exitCode !== 0) throw new Error(`The site could not be built.\n${output}`);
}

function commandOf(folder: string, { base = '/', site, before }: BuildOptions) {
  const environment = Object.entries(process.env).filter(([name]) => !setByVitest.test(name));
  const injected = before === undefined ? [] : [`--import=data:text/javascript,${encodeURIComponent(before)}`];
  return {
    args: ['--env-file=src/cli/astro.env', ...injected, 'src/cli/build.ts', folder],
    env: { ...Object.fromEntries(environment), BASE: base, ...(site === undefined ? {} : { SITE: site }) },
  };
}

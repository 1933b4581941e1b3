import { spawnSync } from 'node:child_process';

/** What a build printed, and how it ended. */
export type BuildRun = { readonly output: string; readonly exitCode: number | null };

/** With these, Astro would build another site than at a terminal. */
const setByVitest = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/u;

/**
 * Runs `npm run build` of a project as somebody at a terminal does.
 *
 * @param project root of the project
 * @param folder where the site is to be written, from that root
 * @param base path under which it is to be published
 */
export function runBuild(project: string, folder: string, base = '/'): BuildRun {
  const environment = Object.entries(process.env).filter(([name]) => !setByVitest.test(name));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--env-file=src/cli/astro.env', 'src/cli/build.ts', folder],
    {
      cwd: project,
      env: { ...Object.fromEntries(environment), BASE: base },
      encoding: 'utf8',
    },
  );
  return { output: `${stdout}${stderr}`, exitCode: status };
}

/** Runs a build that must succeed. */
export function buildSoundly(folder: string, base = '/'): void {
  const { output, exitCode } = runBuild('.', folder, base);
  if (exitCode !== 0) throw new Error(`The site could not be built.\n${output}`);
}

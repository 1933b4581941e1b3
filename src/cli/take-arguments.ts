import { type ParseArgsConfig, parseArgs } from 'node:util';
import { attempt } from './attempt.ts';
import { badInput } from './bad-input.ts';

/**
 * What a command was called with. Where that is nothing it knows, a sentence says so and the process ends.
 *
 * @param config its flags, and whether it takes anything beside them
 */
export function takeArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  const taken = attempt(() => parseArgs<Config>(config));
  if (!(taken instanceof Error)) return taken;
  console.error(taken.message);
  process.exit(badInput);
}

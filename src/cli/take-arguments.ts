import { type ParseArgsConfig, parseArgs } from 'node:util';
import { attempt } from './attempt.ts';
import { refuse } from './refuse.ts';

/**
 * What a command was called with. Where that is nothing it knows, a sentence says so and the process ends.
 *
 * @param config its flags, and whether it takes anything beside them
 * @param usage how it is called: printed for `--help`, and where it was called otherwise
 */
export function takeArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage?: string,
): ReturnType<typeof parseArgs<Config>> {
  if (usage !== undefined && asksForHelp()) {
    console.log(usage);
    process.exit(0);
  }
  const taken = attempt(() => parseArgs<Config>(config));
  if (!(taken instanceof Error)) return taken;
  return refuseArguments(taken.message, usage);
}

/** Tells what is wrong with what a command was called with, and ends the process. */
export function refuseArguments(sentence: string, usage?: string): never {
  process.exit(refuse(sentence, ...(usage === undefined ? [] : [usage])));
}

/** Whatever else there is beside it. */
function asksForHelp(): boolean {
  const { values } = parseArgs({ strict: false, options: { help: { type: 'boolean', short: 'h' } } });
  return values.help === true;
}

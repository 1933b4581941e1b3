import { loadCorpus } from '../corpus/load-corpus.ts';
import { loadSite } from '../corpus/load-site.ts';

/**
 * Prints everything that is wrong with the content of the project at `root`, a line each.
 *
 * @returns whether nothing is
 */
export async function isContentSound(root: string): Promise<boolean> {
  const problems = [...(await loadSite(root)).problems, ...(await loadCorpus(root)).problems];
  for (const { file, line, column, reason } of problems) {
    console.error(`${[file, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`);
  }
  if (problems.length > 0) {
    console.error(
      `\n${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to be put right. No page was built.`,
    );
  }
  return problems.length === 0;
}

import { formatProblem } from '../corpus/format-problem.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { loadSite } from '../corpus/load-site.ts';

/**
 * Prints everything that is wrong with the content of the project at `root`, a line each.
 *
 * @returns whether nothing is
 */
export async function isContentSound(root: string): Promise<boolean> {
  const site = await loadSite(root);
  const { problems: storyProblems, remarks } = await loadCorpus(root);
  const problems = [...site.problems, ...storyProblems];
  for (const remark of remarks) console.log(formatProblem(remark));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(
      `\n${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to be put right. No page was built.`,
    );
  }
  return problems.length === 0;
}

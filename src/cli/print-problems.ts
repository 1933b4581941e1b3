import type { VFileMessage } from 'vfile-message';
import { formatAnnotation } from '../corpus/format-annotation.ts';
import { formatProblem } from '../corpus/format-problem.ts';

/**
 * Prints what an editor should know and what is wrong with the content, a line each, and how much is to be put right.
 *
 * @param isForGitHub whether GitHub's runner is told the place of each, too
 */
export function printProblems(
  problems: readonly VFileMessage[],
  remarks: readonly VFileMessage[],
  isForGitHub = false,
): void {
  for (const remark of remarks) {
    console.log(formatProblem(remark));
    if (isForGitHub) console.log(formatAnnotation(remark, 'notice'));
  }
  for (const problem of problems) {
    console.error(formatProblem(problem));
    if (isForGitHub) console.log(formatAnnotation(problem, 'error'));
  }
  if (problems.length > 0)
    console.error(`\n${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to be put right.`);
}

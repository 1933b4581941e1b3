import type { VFileMessage } from 'vfile-message';

/** A problem as a line: `content/site.yaml:3:1: …` */
export function formatProblem({ file, line, column, reason }: VFileMessage): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`;
}

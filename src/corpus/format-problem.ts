import type { VFileMessage } from 'vfile-message';

/** A problem as a line: `content/site.yaml:3:1: …`; of one that stands in no file, the sentence alone. */
export function formatProblem({ file, line, column, reason }: VFileMessage): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? reason : `${place}: ${reason}`;
}

import type { VFileMessage } from 'vfile-message';

/** Says how many things are to be put right. */
export function tellHowMany(problems: readonly VFileMessage[]): string {
  return `${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to be put right.`;
}

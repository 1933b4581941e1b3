import type { Token } from './tokens.ts';

/** Whether a token is the apostrophe of "the soldiers' testimony": a word follows. */
export function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || after === undefined || mark?.kind !== 'quotation-mark') return false;
  return before.end === mark.start && before.word.endsWith('s');
}

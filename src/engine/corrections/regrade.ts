import type { Mention, Specific } from '../annotation.ts';
import type { CorrectionSet, Refusal } from './correction.ts';
import { refuse } from './refuse.ts';

/** How an editor words and grades a specific; what the editor leaves out stays as it is. */
export function wordingOf(old: Specific, { question, type, strength }: CorrectionSet) {
  return { question: question ?? old.question, type: type ?? old.type, verdict: strength ?? old.verdict };
}

/** A specific with more mentions, as an editor words and grades it. One that agreed and would differ must be graded. */
export function regrade(old: Specific, mentions: readonly Mention[], set: CorrectionSet): Specific | Refusal {
  const regraded = { ...old, ...wordingOf(old, set), mentions };
  const differs = mentions.some(({ against }) => against.length > 0);
  return regraded.verdict === 'agreement' && differs
    ? refuse('conflict-not-corrected', 'texts that agreed would differ, which needs `set: { strength: … }`')
    : regraded;
}

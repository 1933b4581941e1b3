import type { Mention, Specific } from '../annotation.ts';
import type { CorrectionSet, Refusal } from './correction.ts';
import { findSpecific, holds, noConflict } from './find-specific.ts';
import { opposeGroups } from './oppose-groups.ts';
import { isRefusal, refuse, superfluous } from './refuse.ts';
import { regrade } from './regrade.ts';
import { replace, type Sifted } from './sifted.ts';

/** Adds mentions to the specific that holds the words `to`. */
export function addMentions(
  specifics: Sifted<Specific>,
  mentions: readonly Mention[],
  to: Mention,
  set: CorrectionSet,
  order: readonly string[],
): Sifted<Specific> | Refusal {
  const specific = findSpecific(specifics.kept, [to]);
  if (!specific) return refuse('conflict-not-corrected', noConflict);
  const missing = mentions.filter((mention) => !holds(specific, mention));
  if (missing.length === 0) return superfluous('the engine counts these words to the conflict itself');
  const all = opposeGroups([specific.mentions, ...missing.map((mention) => [mention])], order);
  const enlarged = regrade(specific, all, set);
  return isRefusal(enlarged) ? enlarged : replace(specifics, specific, enlarged);
}

import type { EditorNote, Mention, Specific } from '../annotation.ts';
import type { CorrectionSet, Refusal } from './correction.ts';
import { findSpecific, noConflict } from './find-specific.ts';
import { opposeGroups } from './oppose-groups.ts';
import { isRefusal, refuse, superfluous } from './refuse.ts';
import { regrade } from './regrade.ts';
import { replace, type Sifted } from './sifted.ts';

/** Makes one specific of those that hold the mentions, one mention of each. */
export function joinConflicts(
  { kept, rejected }: Sifted<Specific>,
  mentions: readonly Mention[],
  set: CorrectionSet,
  note: EditorNote,
  order: readonly string[],
): Sifted<Specific> | Refusal {
  const found = new Set(mentions.map((mention) => findSpecific(kept, [mention])));
  const targets = [...found].filter((specific) => specific !== undefined);
  const [first] = targets;
  if (!first || targets.length < found.size) return refuse('conflict-not-corrected', noConflict);
  if (targets.length === 1) return superfluous('these mentions belong to one conflict already');
  const all = opposeGroups(
    targets.map((specific) => specific.mentions),
    order,
  );
  const joined = regrade(first, all, set);
  if (isRefusal(joined)) return joined;
  const rest = kept.filter((one) => one === first || !targets.includes(one));
  return replace({ kept: rest, rejected }, first, { ...joined, editor: note });
}

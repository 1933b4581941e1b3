import { type EditorNote, isConflict, type Mention, type Specific } from '../annotation.ts';
import type { CorrectionSet, Refusal } from './correction.ts';
import { findSpecific } from './find-specific.ts';
import { opposeGroups } from './oppose-groups.ts';
import { refuse, superfluous } from './refuse.ts';
import type { Sifted } from './sifted.ts';

/** Adds a conflict that an editor finds between mentions of one slot. */
export function addConflict(
  { kept, rejected }: Sifted<Specific>,
  mentions: readonly Mention[],
  { question, type, strength }: CorrectionSet,
  note: EditorNote,
  order: readonly string[],
): Sifted<Specific> | Refusal {
  if (question === undefined || type === undefined || strength === undefined) {
    throw new Error('Expected an added conflict to have a question, a type and a strength; the border checks that');
  }
  const known = findSpecific(kept, mentions);
  if (known && isConflict(known)) return superfluous('the engine finds this conflict itself');
  // An editor's question is the key of its slot.
  const slot = `editor ${question}`;
  if (kept.some((one) => one.slot === slot)) {
    return refuse('conflict-not-corrected', `another correction adds a conflict “${question}” already`);
  }
  const added: Specific = {
    slot,
    question,
    type,
    verdict: strength,
    mentions: opposeGroups(
      mentions.map((mention) => [mention]),
      order,
    ),
    rule: 'editor',
    by: 'editor',
    editor: note,
  };
  return { kept: [...kept, added], rejected };
}

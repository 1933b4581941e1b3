import type { Kind } from '../engine/annotation.ts';
import type { MarkKind } from '../engine/detectors/mark-kind.ts';
import { markKinds } from '../engine/detectors/mark-kinds.ts';

/** What readers are told about a kind of annotation. */
export function markKindOf(kind: Kind): MarkKind {
  const markKind = markKinds.find((candidate) => candidate.kind === kind);
  if (markKind === undefined) throw new Error(`Expected every kind to be told of; nothing is told of ${kind}`);
  return markKind;
}

import type { Annotation, Kind } from '../engine/annotation.ts';
import type { CorpusStory } from './corpus.ts';

/** What a mark is, as readers tell marks apart. */
export type MarkSort = {
  readonly kind: Kind;
  /** Its subtype. */
  readonly type: string;
  /** Verdict of the conflict; empty where it is none. */
  readonly strength: string;
  /** Who found it. */
  readonly by: string;
};

/** Says of the marks of a story what they are. */
export function createMarkSorter({ specifics }: Pick<CorpusStory, 'specifics'>): (mark: Annotation) => MarkSort {
  const strengthBySlot = new Map(specifics.map(({ slot, verdict }) => [slot, verdict]));
  return ({ kind, subtype, slot, by }) => {
    const strength = slot === undefined ? '' : (strengthBySlot.get(slot) ?? '');
    return { kind, type: subtype, strength, by };
  };
}

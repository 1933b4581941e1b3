import type { Kind } from '../engine/annotation.ts';
import type { Example } from '../engine/detectors/detector.ts';
import type { Guide } from '../engine/detectors/guide.ts';

type Examples = { readonly marks: readonly Example[]; readonly leaves: readonly Example[] };

const guides = import.meta.glob<{ readonly guide: Guide }>('../engine/detectors/*/guide.ts', { eager: true });
const examples = import.meta.glob<Examples>('../engine/detectors/*/examples.ts', { eager: true });

/** What readers are told of a kind: its ladder, what it leaves unmarked, and the examples that are its tests. */
export function guideOf(kind: Kind): Guide & Examples {
  const guide = guides[`../engine/detectors/${kind}/guide.ts`]?.guide;
  const examplesOfKind = examples[`../engine/detectors/${kind}/examples.ts`];
  if (guide === undefined || examplesOfKind === undefined) {
    throw new Error(`Expected a guide and examples in the folder of every kind; ${kind} lacks one of them`);
  }
  return { ...guide, marks: examplesOfKind.marks, leaves: examplesOfKind.leaves };
}

import type { Example } from '../engine/detectors/detector.ts';

/** A stretch of an example: marked as a whole, or not at all. */
export type Stretch = { readonly words: string; readonly isMarked: boolean };

/** The texts of an example, each cut at the edges of its marks. */
export function cutExample(example: Example): Stretch[][] {
  return example.split('\n---\n').map((text) =>
    text
      .split(/[[\]]/u)
      .map((words, place) => ({ words, isMarked: place % 2 === 1 }))
      .filter(({ words }) => words !== ''),
  );
}

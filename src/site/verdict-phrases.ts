import type { Specific } from '../engine/annotation.ts';

/** What the verdict on a slot means, in a few words after its type. */
export const verdictPhrases: Readonly<Record<Specific['verdict'], string>> = {
  contradiction: 'the answers cannot all be true',
  divergence: 'all answers could be true; ask why they differ',
  updated: 'a later text tells a later state of things',
  agreement: 'the answers agree',
};

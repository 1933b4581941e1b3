import type { Specific } from '../../../annotation.ts';
import type { SourcedClaim } from '../claim.ts';

/** One slot, settled: the mentions that stand against each other, or agree, and whether time explains it. */
export type SettledSlot = {
  readonly verdict: Specific['verdict'];
  /** One for each article and value, in order of the articles, then of their text. */
  readonly mentions: readonly SettledMention[];
};

export type SettledMention = {
  readonly claim: SourcedClaim;
  /** The value for people to read: the same for numbers that fit together. */
  readonly label: string;
  /** Labels of the mentions that it stands against. */
  readonly against: readonly string[];
};

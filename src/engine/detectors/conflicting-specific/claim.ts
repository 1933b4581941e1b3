import type { SourceMention, Span, SpecificType } from '../../annotation.ts';
import type { Passage } from './passage.ts';
import type { Story } from './story.ts';
import type { Value } from './values/value.ts';

/** One place of a text fills a slot with a value. */
export type Claim = {
  /** Key of the slot: what is compared with what. */
  readonly slot: string;
  /** The slot as a plain question. */
  readonly question: string;
  readonly type: SpecificType;
  /** What two values that do not fit make: both cannot be true, or both could. */
  readonly grade: 'contradiction' | 'divergence';
  /**
   * Whether a text is compared with itself: `where-supported` where another text tells one of its values, and the other is
   * near it (two wounded, three wounded); `never` where a text may tell of two things.
   */
  readonly ownComparison: 'where-supported' | 'never';
  /** Whether a later article may tell a greater value (of dead, of years) or another state without contradicting. */
  readonly change: 'none' | 'grows' | 'ages' | 'moves-on';
  /** What must be the same where two texts both say it: the weekday of the incident. Null where this text does not say. */
  readonly circumstance: string | null;
  /** Place of the article in the story. */
  readonly article: number;
  readonly span: Span;
  readonly value: Value;
  /** Whether its sentence tells more of what is meant than others do: such a mention is shown before the first. */
  readonly isTelling: boolean;
};

/** Reads the claims of one kind from a sentence. */
export type Rule = {
  readonly name: string;
  /** What a sentence must have: a name, a number, or one of these words; "-based" stands for every compound with it. */
  readonly needs: 'name' | 'number' | ReadonlySet<string>;
  /** Whether the key is strong, so that a text is compared with itself whatever the claim says. */
  readonly comparesOwn?: true;
  readonly read: (passage: Passage, story: Story) => readonly Claim[];
};

/** A claim with the rule that read it and with who says it. */
export type SourcedClaim = Omit<Claim, 'ownComparison'> & {
  readonly ownComparison: Claim['ownComparison'] | 'always';
  readonly rule: string;
  readonly source: SourceMention | null;
};

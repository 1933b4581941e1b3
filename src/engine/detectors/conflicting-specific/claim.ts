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
   * Whether a text is compared with itself: `always` where the key is strong; `where-supported` where another text tells
   * one of its values, and the other is near it (two wounded, three wounded); `never` where a text may tell of two things.
   */
  readonly ownComparison: 'always' | 'where-supported' | 'never';
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
  readonly read: (passage: Passage, story: Story) => readonly Claim[];
};

/** A claim with the rule that read it and with who says it. */
export type SourcedClaim = Claim & { readonly rule: string; readonly source: SourceMention | null };

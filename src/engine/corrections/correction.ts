import type { EditorComment, EditorNote, Kind, SpecificType } from '../annotation.ts';
import type { TextQuote } from '../selector.ts';

/** Words of one article that an editor points at. */
export type QuotedMention = TextQuote & {
  /** Id of the article. */
  readonly article: string;
  /** The value in normal form, of a mention that is added to a conflict. */
  readonly value?: string | undefined;
};

/** What a correction sets: of a mark its kind, extent, subtype and explanation, of a conflict the rest and an extent. */
export type CorrectionSet = {
  readonly kind?: MarkKind | undefined;
  /** The words that are to be marked, in place of those that they overlap. */
  readonly extent?: string | undefined;
  readonly subtype?: string | undefined;
  readonly explanation?: string | undefined;
  readonly question?: string | undefined;
  readonly type?: SpecificType | undefined;
  readonly strength?: 'contradiction' | 'divergence' | undefined;
};

/** Kinds whose marks stand for themselves. Those of a conflict follow from its mentions. */
export type MarkKind = Exclude<Kind, 'conflicting-specific'>;

/** One thing that an editor says about the marks of a story, or about its sources. */
export type Correction = MarkCorrection | CommentCorrection | SameAsCorrection;

/**
 * A mark is named by the words that it marks. A conflict is named by the words of one or more of its mentions; `join`
 * names one mention of each conflict; `add` lists the mentions, and `to` names a conflict that is there already.
 */
export type MarkCorrection = {
  readonly do: EditorNote['did'];
  readonly kind: Kind;
  readonly mentions: readonly QuotedMention[];
  readonly to?: QuotedMention | undefined;
  readonly set: CorrectionSet;
  readonly note: EditorNote;
};

/** It stands in the note of a mark or, where it names no kind, at the paragraph of the words. */
export type CommentCorrection = {
  readonly do: 'comment';
  readonly kind?: Kind | undefined;
  readonly mentions: readonly QuotedMention[];
  readonly comment: EditorComment;
};

/** Names by which the texts of a story call one source, and words for it where they give it no name. */
export type SameAsCorrection = {
  readonly do: 'same-as';
  /** At least one; the first is the one to show. */
  readonly names: readonly string[];
  readonly mentions: readonly QuotedMention[];
  readonly note: Omit<EditorNote, 'did'>;
};

/** Why a correction could not be carried out, or was not needed. */
export type Refusal = {
  /** `error`: what the editor wants is not on the page. `superfluous`: it is so without the correction. */
  readonly severity: 'error' | 'superfluous';
  readonly ruleId: string;
  readonly reason: string;
  /** The words that name no one place, where it is for these. */
  readonly lost?: LostWords | undefined;
};

/** Words that an editor points at and that stand nowhere, in several places, or not as whole words. */
export type LostWords = {
  readonly mention: QuotedMention;
  /** Place in the correction's `mentions`, or its `to`. */
  readonly at: number | 'to';
};

/** A refusal, and the place of its correction in the list. */
export type CorrectionProblem = Refusal & { readonly index: number };

import type { EditorNote, Kind, SpecificType } from '../annotation.ts';
import type { TextQuote } from '../selector.ts';

/** Words of one article that an editor points at. */
export type QuotedMention = TextQuote & {
  /** Id of the article. */
  readonly article: string;
  /** The value in normal form, of a mention that is added to a conflict. */
  readonly value?: string | undefined;
};

/** What a correction sets: of a mark its subtype and explanation, of a conflict the rest. */
export type CorrectionSet = {
  readonly subtype?: string | undefined;
  readonly explanation?: string | undefined;
  readonly question?: string | undefined;
  readonly type?: SpecificType | undefined;
  readonly strength?: 'contradiction' | 'divergence' | undefined;
};

/**
 * One thing that an editor says about the marks of a story.
 *
 * A mark is named by the words that it marks. A conflict is named by the words of one or more of its mentions; `join`
 * names one mention of each conflict; `add` lists the mentions, and `to` names a conflict that is there already.
 */
export type Correction = {
  readonly do: EditorNote['did'];
  readonly kind: Kind;
  readonly mentions: readonly QuotedMention[];
  readonly to?: QuotedMention | undefined;
  readonly set: CorrectionSet;
  readonly note: EditorNote;
};

/** Why a correction could not be carried out, or was not needed. */
export type CorrectionProblem = {
  /** Place of the correction in the list. */
  readonly index: number;
  /** `error`: what the editor wants is not on the page. `superfluous`: it is so without the correction. */
  readonly severity: 'error' | 'superfluous';
  readonly ruleId: string;
  readonly reason: string;
};

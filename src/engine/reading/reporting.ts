import type { NounPhrase } from './base-noun-phrases.ts';
import type { TokenRange } from './verb-groups.ts';

/** A reporting expression with whom it names and what it reports, in tokens. */
export type Reporting = {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** The words that report: "has said", "according to"; null where a colon or the order of sentences does it. */
  readonly cue: TokenRange | null;
  /** Lemma of the verb that reports, the noun as it stands, or the words of another cue. */
  readonly lemma: string;
  readonly source: NounPhrase | null;
  /** What is reported, in order; none where the reporting sentence holds nothing of it ("Stone spoke next:"). */
  readonly content: readonly TokenRange[];
  /** Whether quoted sentences that follow can go on with it. */
  readonly isSpeech: boolean;
};

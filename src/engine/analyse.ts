import type { Annotation, Article, Attribution, PlacedComment, Quotation, Specific } from './annotation.ts';
import type { Corrected, Found } from './corrections/correct.ts';
import type { CorrectionProblem } from './corrections/correction.ts';
import type { Detector } from './detectors/detector.ts';
import { identify } from './identify.ts';
import { keepLedger, type LedgerEntry } from './ledger.ts';
import { readArticle } from './reading/read-article.ts';
import type { Reading } from './reading/reading.ts';
import { engineVersion } from './version.ts';

/** What the engine has to say about one story. */
export type Analysis = {
  readonly engine: string;
  /** In the order given. */
  readonly articles: readonly ArticleAnalysis[];
  /** In order of the articles, then of their text. */
  readonly annotations: readonly Annotation[];
  /** Every slot that two mentions fill, agreeing ones included. */
  readonly specifics: readonly Specific[];
  /** What editors say of paragraphs, in the order in which they say it. */
  readonly comments: readonly PlacedComment[];
  /** What an editor took away. */
  readonly rejected: { readonly annotations: readonly Annotation[]; readonly specifics: readonly Specific[] };
  /** Corrections that could not be carried out or were not needed. */
  readonly problems: readonly CorrectionProblem[];
};

export type ArticleAnalysis = {
  readonly id: string;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** The article as it was read, for whoever asks more of it. */
  readonly reading: Reading;
  /** The quotations by who speaks. */
  readonly ledger: readonly LedgerEntry[];
};

/** Makes of what was found in a story what its pages show. */
export type Edit = (story: readonly Reading[], found: Found) => Corrected;

/** Reads the articles of one story, and says what the detectors find in them. Pure: the same articles give the same answer. */
export function analyse(
  articles: readonly Article[],
  detectors: readonly Detector[],
  edit: Edit = leaveAsFound,
): Analysis {
  const story = articles.map(readArticle);
  const detections = detectors.map((detector) => detector.detect(story));
  const found = {
    findings: detections.flatMap((detection) => detection.findings),
    specifics: detections.flatMap((detection) => detection.specifics ?? []),
  };
  const { findings, specifics, comments, rejected, problems } = edit(story, found);
  return {
    engine: engineVersion,
    articles: story.map((reading) => ({
      id: reading.article.id,
      quotations: reading.quotations,
      attributions: reading.attributions,
      reading,
      ledger: keepLedger(reading.article.text, reading.quotations),
    })),
    annotations: identify(articles, findings),
    specifics,
    comments,
    rejected: { annotations: identify(articles, rejected.findings), specifics: rejected.specifics },
    problems,
  };
}

function leaveAsFound(_story: readonly Reading[], found: Found): Corrected {
  return { ...found, comments: [], rejected: { findings: [], specifics: [] }, problems: [] };
}

import type { Finding, PlacedComment, Specific } from '../annotation.ts';
import { markSpecific } from '../detectors/conflicting-specific/mark-specific.ts';
import { createSourceFinder } from '../reading/find-source.ts';
import type { Reading } from '../reading/reading.ts';
import { carryOut, type Draft } from './carry-out.ts';
import type { StoryTexts } from './correct-specific.ts';
import type { Correction, CorrectionProblem } from './correction.ts';
import { isRefusal } from './refuse.ts';

/** What was found in a story. */
export type Found = { readonly findings: readonly Finding[]; readonly specifics: readonly Specific[] };

/** What is left of it after an editor's corrections, what the editor rejects, and what the editor says of paragraphs. */
export type Corrected = Found & {
  readonly comments: readonly PlacedComment[];
  readonly rejected: Found;
  readonly problems: readonly CorrectionProblem[];
};

/** Carries out an editor's corrections, in their order. Conflicts are marked anew, because one changes the notes of others. */
export function correctWith(corrections: readonly Correction[]) {
  return (story: readonly Reading[], found: Found): Corrected => correct(story, found, corrections);
}

function correct(story: readonly Reading[], found: Found, corrections: readonly Correction[]): Corrected {
  const sourceFinders = new Map(story.map((reading) => [reading.article.id, createSourceFinder(reading)]));
  const { marks, specifics, comments, problems } = correctAll(found, corrections, {
    articles: new Map(story.map(({ article }) => [article.id, article])),
    sourceOf: ({ article, ...span }) => sourceFinders.get(article)?.(span) ?? null,
  });
  const texts = new Map(story.map(({ article }) => [article.id, article.text]));
  return {
    findings: [...marks.kept, ...specifics.kept.flatMap((specific) => markSpecific(specific, texts))],
    specifics: specifics.kept,
    comments,
    rejected: { findings: marks.rejected, specifics: specifics.rejected },
    problems,
  };
}

/** Findings and specifics after all corrections, before conflicts are marked anew. */
export function correctAll(
  { findings, specifics }: Found,
  corrections: readonly Correction[],
  texts: StoryTexts,
): Draft & { readonly problems: readonly CorrectionProblem[] } {
  const problems: CorrectionProblem[] = [];
  let draft: Draft = {
    marks: { kept: findings.filter(({ kind }) => kind !== 'conflicting-specific'), rejected: [] },
    specifics: { kept: specifics, rejected: [] },
    comments: [],
  };
  for (const [index, correction] of corrections.entries()) {
    const result = carryOut(draft, correction, texts);
    if (isRefusal(result)) problems.push({ index, ...result });
    else draft = result;
  }
  return { ...draft, problems };
}

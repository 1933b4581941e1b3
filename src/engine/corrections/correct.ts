import type { Finding, Specific } from '../annotation.ts';
import { markSpecific } from '../detectors/conflicting-specific/mark-specific.ts';
import { createSourceFinder } from '../reading/find-source.ts';
import type { Reading } from '../reading/reading.ts';
import { correctMarks } from './correct-marks.ts';
import { correctSpecifics } from './correct-specifics.ts';
import type { Correction, CorrectionProblem } from './correction.ts';

/** What was found in a story. */
export type Found = { readonly findings: readonly Finding[]; readonly specifics: readonly Specific[] };

/** What is left of it after an editor's corrections, and what the editor rejects. */
export type Corrected = Found & { readonly rejected: Found; readonly problems: readonly CorrectionProblem[] };

/** Carries out an editor's corrections, in their order. Conflicts are marked anew, because one changes the notes of others. */
export function correct(story: readonly Reading[], found: Found, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { ...found, rejected: { findings: [], specifics: [] }, problems: [] };
  const sourceFinders = new Map(story.map((reading) => [reading.article.id, createSourceFinder(reading)]));
  const articleById = new Map(story.map(({ article }) => [article.id, article]));
  const texts = new Map(story.map(({ article }) => [article.id, article.text]));
  const marks = correctMarks(
    articleById,
    found.findings.filter(({ kind }) => kind !== 'conflicting-specific'),
    corrections,
  );
  const { specifics, rejected, problems } = correctSpecifics(
    articleById,
    found.specifics,
    corrections,
    ({ article, ...span }) => sourceFinders.get(article)?.(span) ?? null,
  );
  return {
    findings: [...marks.findings, ...specifics.flatMap((specific) => markSpecific(specific, texts))],
    specifics,
    rejected: { findings: marks.rejected, specifics: rejected },
    problems: [...marks.problems, ...problems],
  };
}

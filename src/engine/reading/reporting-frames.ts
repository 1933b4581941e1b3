import { reportingVerbs } from '../lexicons/reporting-verbs.ts';

/** What a verb takes: words of the list of reporting verbs, such as `say`, `that`, `object`. */
export type Frames = ReadonlySet<string>;

/** The frames of every reporting verb, by its plain form. */
export const reportingFrames: ReadonlyMap<string, Frames> = new Map(
  Array.from(reportingVerbs, ([lemma, frames]) => [lemma, new Set(frames.split(' '))]),
);

/** The frames of a verb that reports only by what stands beside it: quoted words before "beamed", "it" after "put". */
export const quotingFrames: Frames = new Set(['say']);

// Every verb that reports, in its plain form, with the words that say what it takes. Made of `verbsByFrames`.
import { verbsByFrames } from './verbs-by-frames.ts';

export const reportingVerbs: ReadonlyMap<string, string> = new Map(
  [...verbsByFrames].flatMap(([frames, verbs]) => verbs.map((verb) => [verb, frames] as const)),
);

import { findAccordingTo } from './according-to.ts';
import { findLeads } from './leads.ts';
import { findNounReporting } from './noun-reporting.ts';
import type { Reporting } from './reporting.ts';
import { findVerbReporting } from './verb-reporting.ts';
import type { Wording } from './wording.ts';

/** Every reporting expression of an article outside quotation marks, in order of the cue. */
export function findReporting(wording: Wording): Reporting[] {
  const found: Reporting[] = [];
  for (let index = 0; index + 1 < wording.sentenceStarts.length; index++) {
    const sentence = { from: wording.sentenceStarts[index] ?? 0, to: wording.sentenceStarts[index + 1] ?? 0 };
    if (sentence.to - sentence.from > longestSentence) continue;
    const inSentence = findVerbReporting(wording, sentence);
    inSentence.push(...findAccordingTo(wording, sentence), ...findNounReporting(wording, sentence));
    inSentence.push(...findLeads(wording, sentence, inSentence));
    inSentence.sort((one, other) => placeOf(one) - placeOf(other));
    found.push(...cutSiblings(wording, inSentence));
  }
  return found;
}

function placeOf({ cue, source }: Reporting): number {
  return cue?.from ?? source?.from ?? 0;
}

/** "Stone said it was late and added that …": what is said first ends where the same source says something else. */
function cutSiblings(wording: Wording, inSentence: readonly Reporting[]): readonly Reporting[] {
  if (inSentence.length < 2) return inSentence;
  const { classes } = wording;
  return inSentence.map((reporting, index) => {
    const later = inSentence.slice(index + 1);
    const cut = cutBy(wording, reporting, later);
    if (cut === undefined) return reporting;
    const content = reporting.content.flatMap(({ from, to }) => {
      // “We left,” Stone said, adding: “Nobody saw us.”
      if (cut <= from) return later.some((other) => reports(reporting, other, from)) ? [] : [{ from, to }];
      if (cut >= to) return [{ from, to }];
      let end = cut;
      while (
        end > from &&
        (classes[end - 1] === 'conjunction' || classes[end - 1] === 'comma' || classes[end - 1] === 'adverb')
      )
        end--;
      return end > from ? [{ from, to: end }] : [];
    });
    return content.length > 0 ? { ...reporting, content } : reporting;
  });
}

/** Whether the same source says the words at a token by another expression. */
function reports({ source }: Reporting, other: Reporting, at: number): boolean {
  return other.source?.from === source?.from && other.content.some(({ from, to }) => from <= at && at < to);
}

/**
 * Where what the same source says next begins, or what another says in a clause beside it: "…, while residents said".
 */
function cutBy({ classes }: Wording, { source }: Reporting, later: readonly Reporting[]): number | undefined {
  for (const { cue, source: other, isSpeech } of later) {
    if (cue === null || other === null) continue;
    const before = classes[cue.from - 1];
    // "could be hard on banks while taking their money", "by comparing the two": still what is said
    const isInside = before === 'preposition' || before === 'subordinator';
    if (other.from === source?.from && isInside && !(isSpeech && classes[cue.from - 2] === 'comma')) continue;
    if (other.from === source?.from) return cue.from;
    const [pause, link] = [classes[other.from - 2], classes[other.from - 1]];
    const isBeside = link === 'conjunction' || link === 'subordinator';
    if (isBeside && pause === 'comma' && other.to <= cue.from) return other.from - 1;
  }
  return undefined;
}

/** Tokens; longer "sentences" are tables and lists. */
const longestSentence = 400;

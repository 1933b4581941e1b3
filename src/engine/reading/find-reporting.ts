import { findAccordingTo } from './according-to.ts';
import { findLeads } from './leads.ts';
import type { Reporting } from './reporting.ts';
import { findVerbReporting } from './verb-reporting.ts';
import type { Wording } from './wording.ts';

/** Every reporting expression of an article outside quotation marks, in order of the cue. */
export function findReporting(wording: Wording): Reporting[] {
  const found: Reporting[] = [];
  for (let index = 0; index + 1 < wording.sentenceStarts.length; index++) {
    const sentence = { from: wording.sentenceStarts[index] ?? 0, to: wording.sentenceStarts[index + 1] ?? 0 };
    if (sentence.to - sentence.from > longestSentence) continue;
    const inSentence = [...findVerbReporting(wording, sentence), ...findAccordingTo(wording, sentence)];
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
function cutSiblings({ classes }: Wording, inSentence: readonly Reporting[]): Reporting[] {
  return inSentence.map((reporting, index) => {
    const next = inSentence
      .slice(index + 1)
      .find((other) => other.source !== null && other.source.from === reporting.source?.from && other.cue !== null);
    const cut = next?.cue?.from;
    if (cut === undefined) return reporting;
    const content = reporting.content.flatMap(({ from, to }) => {
      if (cut <= from || cut >= to) return [{ from, to }];
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

/** Tokens; longer "sentences" are tables and lists. */
const longestSentence = 400;

import type { Span } from '../annotation.ts';
import { platformNames } from '../lexicons/platform-names.ts';
import { publishingVerbs } from '../lexicons/publishing-verbs.ts';
import { venueLinks } from '../lexicons/venue-links.ts';
import { venueNouns } from '../lexicons/venue-nouns.ts';
import { nounPhraseStartingAt, spanOfPhrase } from './noun-phrases.ts';
import type { Reporting } from './reporting.ts';
import type { Wording } from './wording.ts';

/** Where the words were said or published, as far as the sentence of the reporting expression says so. */
export function findVenue(wording: Wording, { cue, lemma }: Reporting): Span | null {
  if (cue === null) return null;
  const { tokens, classes, names, stretchAt, sentenceAt, sentenceStarts } = wording;
  const sentence = sentenceAt[cue.from] ?? 0;
  const from = Math.max(sentenceStarts[sentence] ?? 0, cue.from - reach);
  const to = Math.min(sentenceStarts[sentence + 1] ?? 0, cue.to + reach);
  if (lemma === 'tell') {
    const listener = nounPhraseStartingAt(wording, cue.to, to);
    const name = listener === null ? undefined : names.at[listener.head];
    const isOutlet = name?.kind !== 'person' || classes[cue.to] === 'determiner';
    if (listener !== null && stretchAt[listener.from] === -1 && name !== undefined && isOutlet) {
      return spanOfPhrase(wording, { from: cue.to - 1, to: listener.to });
    }
  }
  let best: Span | null = null;
  for (let at = from; at < to; at++) {
    if (stretchAt[at] !== -1) continue;
    const found = venueAt(at, to);
    if (found === null) continue;
    if (best === null || at >= cue.from) best = found;
    if (at >= cue.from) break;
  }
  return best;

  function venueAt(at: number, end: number): Span | null {
    const word = tokens[at]?.word ?? '';
    const verb = tokens[at]?.verb;
    const isLink = venueLinks.has(word);
    if (!isLink && (verb === undefined || !publishingVerbs.has(verb.lemma))) return null;
    const phrase = nounPhraseStartingAt(wording, at + 1, end);
    if (phrase === null || stretchAt[phrase.head] !== -1) return null;
    const head = tokens[phrase.head]?.word ?? '';
    const isPlatform = isLink && platformNames.has(head) && classes[phrase.head] === 'name';
    const singular = tokens[phrase.head]?.noun?.singular ?? (head.endsWith('s') ? head.slice(0, -1) : head);
    return isPlatform || venueNouns.has(head) || venueNouns.has(singular)
      ? spanOfPhrase(wording, { from: at, to: phrase.baseTo })
      : null;
  }
}

/** Tokens on either side of the cue. */
const reach = 30;

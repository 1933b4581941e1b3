import type { Quotation, Span } from '../../annotation.ts';
import { pronouns } from '../../lexicons/pronouns.ts';
import { isHeadline } from '../../reading/is-headline.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { createGoingBack } from './goes-back-to-unnamed.ts';
import { peoplePronouns } from './lexicon.ts';

/**
 * Whether the text may well say who speaks, in a way that no rule reads: then a mark would accuse on a guess. So it is with
 * words without an attribution near anybody who could have said them, and with a pronoun in a text that names a person,
 * unless it can only go back to one who is not named.
 */
export function createLeftOpen(reading: Reading): (quotation: Quotation) => boolean {
  const { article, tokens, wording } = reading;
  const namesPerson = reading.sources.names.all.some(({ kind }) => kind === 'person');
  const goesBackToUnnamed = createGoingBack(reading);
  return ({ parts, speaker, provenance }) => {
    const block = wording.blockAt[tokensIn(tokens, parts[0] ?? article.blocks[0] ?? emptySpan).from] ?? 0;
    // the text below a headline may say whose words stand in it, and what "study" it means
    if (provenance !== 'unnamed-person' && isHeadline(article, block)) return true;
    if (provenance === 'none') {
      return [block - 1, block].some((place) => bringsSomebodyIn(reading, place));
    }
    const word = speaker && article.text.slice(speaker.start, speaker.end).toLowerCase();
    if (word === null || !pronouns.has(word)) return false;
    return word === 'who' || (namesPerson && speaker !== null && !goesBackToUnnamed(speaker));
  };
}

const emptySpan: Span = { start: 0, end: 0 };
const peopleKinds: ReadonlySet<string | undefined> = new Set(['person', 'collective', 'organisation']);

/** Whether a paragraph, outside quotation marks, has a name, a pronoun or a noun in it that stands for somebody. */
function bringsSomebodyIn({ article, tokens, wording }: Reading, place: number): boolean {
  const block = article.blocks[place];
  if (!block) return false;
  const { from, to } = tokensIn(tokens, block);
  for (let index = from; index < to; index++) {
    if (wording.stretchAt[index] !== -1) continue;
    const token = tokens[index];
    if (wording.names.at[index] !== undefined || peoplePronouns.has(token?.word ?? '')) return true;
    if (peopleKinds.has(token?.noun?.kind)) return true;
  }
  return false;
}

import type { Quotation, Span } from '../../annotation.ts';
import { chantsAndInscriptions } from '../../lexicons/chants-and-inscriptions.ts';
import { holdsNoun } from '../../reading/holds-noun.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';

/** Whether the words are chanted or stand on a placard, a shirt, a wall: whoever carries them is there to be seen. */
export function isInscription({ tokens }: Reading, { speaker, cue, rule }: Quotation): boolean {
  return rule === 'chant-or-inscription' || hasWord(speaker) || hasWord(cue);

  function hasWord(span: Span | null): boolean {
    if (span === null) return false;
    const { from, to } = tokensIn(tokens, span);
    return tokens.slice(from, to).some(({ word }) => holdsNoun(chantsAndInscriptions, word));
  }
}

import type { Quotation } from '../../annotation.ts';
import { anonymityWords } from '../../lexicons/anonymity-words.ts';
import { namingWords } from '../../lexicons/naming-words.ts';
import { pronouns } from '../../lexicons/pronouns.ts';
import { withholdingWords } from '../../lexicons/withholding-words.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../reading/tokens.ts';
import { tokensIn } from '../../reading/tokens-in.ts';

/** What a reader of the quotation is not told, in plain sentences about this place. */
export type RungExplanation = { readonly rule: string; readonly explanation: string };

/**
 * Explains why a quotation stands on the rung of an unnamed speaker, an undisclosed document or nobody.
 *
 * @param speaksOfAnonymity whether the article says anywhere that a name is withheld
 */
export function explainRung(reading: Reading, quotation: Quotation, speaksOfAnonymity: () => boolean): RungExplanation {
  const { speaker, provenance } = quotation;
  if (speaker === null || provenance === 'none') {
    return { rule: 'no-speaker', explanation: 'The text does not say whose words these are.' };
  }
  const words = reading.article.text.slice(speaker.start, speaker.end);
  if (provenance === 'undisclosed-document') {
    return {
      rule: 'undisclosed-document',
      explanation: `The words are credited to “${words}”. The text does not say where a reader could find it.`,
    };
  }
  if (pronouns.has(words.toLowerCase())) {
    return {
      rule: 'unnamed-speaker-by-pronoun',
      explanation: `The speaker is called “${words}” here, and the text names nobody whom this goes back to.`,
    };
  }
  return {
    rule: 'unnamed-speaker',
    explanation: `The speaker is called only “${words}”.${reasonAt(reading, quotation, speaksOfAnonymity)}`,
  };
}

/** What the text says of the withheld name; nothing where it speaks of anonymity at another place, perhaps of this one. */
function reasonAt(reading: Reading, quotation: Quotation, speaksOfAnonymity: () => boolean): string {
  if (isWithheldNear(reading, quotation)) return ' The text says that the name is withheld.';
  return speaksOfAnonymity() ? '' : ' The text does not say why the name is withheld.';
}

/** Whether the words around the speaker speak of anonymity. */
function isWithheldNear({ tokens }: Reading, { speaker }: Quotation): boolean {
  if (speaker === null) return false;
  const { from, to } = tokensIn(tokens, speaker);
  return isWithheld(tokens.slice(Math.max(0, from - reach), to + reach));
}

/** Whether words say that a name is held back: "on condition of anonymity", "asked me not to use her name". */
export function isWithheld(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      anonymityWords.has(word) ||
      (namingWords.has(word) &&
        tokens.slice(Math.max(0, at - 5), at).some((before) => withholdingWords.has(before.word))),
  );
}

/** Tokens on either side of the speaker. */
const reach = 20;

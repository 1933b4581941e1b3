import type { Quotation, Span } from '../../annotation.ts';
import { pronouns } from '../../lexicons/pronouns.ts';
import { type Anonymity, anonymityOf } from '../../reading/anonymity.ts';
import type { Reading } from '../../reading/reading.ts';

/** What a reader of the quotation is not told, in plain sentences about this place. */
export type RungExplanation = { readonly rule: string; readonly explanation: string };

/** Explains why a quotation stands on the rung of an unnamed speaker, an undisclosed document or nobody. */
export function explainRung(reading: Reading, { speaker, provenance }: Quotation): RungExplanation {
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
    explanation: `The speaker is called only “${words}”.${reasonAt(reading, speaker)}`,
  };
}

/** What the text says of the withheld name; nothing where it speaks of anonymity at another place, perhaps of this one. */
function reasonAt({ article, wording, withholdings }: Reading, speaker: Span): string {
  const { isSaid, reason } = anonymityOf(wording, withholdings, speaker);
  if (reason !== undefined) return ` The reason given is: “${article.text.slice(reason.start, reason.end)}”.`;
  return silences[isSaid];
}

const silences: Readonly<Record<Anonymity['isSaid'], string>> = {
  here: ' The text says that the name is withheld.',
  elsewhere: '',
  nowhere: ' The text does not say why the name is withheld.',
};

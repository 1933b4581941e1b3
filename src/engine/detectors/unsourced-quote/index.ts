import type { Finding, Provenance } from '../../annotation.ts';
import type { Reading } from '../../reading/reading.ts';
import { isInTurn } from '../../reading/turns.ts';
import type { Detection, Detector } from '../detector.ts';
import { explainRung } from './explain-rung.ts';
import { isInscription } from './is-inscription.ts';
import { createLeftOpen } from './is-left-open.ts';

export const unsourcedQuote: Detector = { kind: 'unsourced-quote', detect };

function detect(story: readonly Reading[]): Detection {
  return { findings: story.flatMap(markUnsourced) };
}

/** A finding for each quotation on one of the three lower rungs; chants, inscriptions and what is left open are no findings. */
function markUnsourced(reading: Reading): Finding[] {
  const isLeftOpen = createLeftOpen(reading);
  return reading.quotations.flatMap((quotation) => {
    const { parts, isQuotation, provenance } = quotation;
    if (!isQuotation || provenance === null || !unsourced.has(provenance)) return [];
    if (parts[0] !== undefined && isInTurn(reading, parts[0])) return [];
    if (isInscription(reading, quotation) || isLeftOpen(quotation)) return [];
    return [
      {
        kind: 'unsourced-quote' as const,
        article: reading.article.id,
        spans: parts,
        subtype: provenance,
        ...explainRung(reading, quotation),
      },
    ];
  });
}

const unsourced: ReadonlySet<Provenance> = new Set(['unnamed-person', 'undisclosed-document', 'none']);

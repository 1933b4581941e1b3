import type { SourceMention, Span } from '../annotation.ts';
import { countBefore } from './count-before.ts';
import type { Reading } from './reading.ts';

/** A piece of what a source says; `reach` is the last end of all pieces up to this one. */
type Piece = Span & { readonly attribution: number; readonly reach: number };

/**
 * Looks up who says what in a text: the source of the narrowest attribution whose content holds the words, or null.
 * The source has its fullest name where it is quoted. A look-up takes little more than logarithmic time.
 */
export function createSourceFinder({ attributions, quotations }: Reading): (span: Span) => SourceMention | null {
  const quotedAt = new Map(quotations.map((quotation) => [quotation.speaker?.start, quotation]));
  let reach = 0;
  const pieces = attributions
    .flatMap(({ content }, attribution) => content.map(({ start, end }) => ({ start, end, attribution })))
    .toSorted((one, other) => one.start - other.start)
    .map((piece): Piece => {
      reach = Math.max(reach, piece.end);
      return { ...piece, reach };
    });
  return ({ start, end }) => {
    let narrowest = -1;
    for (let at = countBefore(pieces, start + 1, (piece) => piece.start) - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (piece === undefined || piece.reach < end) break;
      if (piece.end >= end) narrowest = Math.max(narrowest, piece.attribution);
    }
    const attribution = attributions[narrowest];
    const source = attribution?.source[0];
    if (!source) return null;
    const { speaker, provenance } = quotedAt.get(source.start) ?? {};
    const isUnnamed = provenance ? !provenance.startsWith('named-') : attribution.isUnnamed;
    return { ...source, name: speaker?.name, isUnnamed };
  };
}

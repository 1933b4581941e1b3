import type { Provenance } from '../annotation.ts';
import type { Source } from './sources.ts';

/**
 * The rung of a source as its own words describe it. What they leave open counts as named: a mark accuses a writer.
 *
 * @param isNamed null where the words leave it open
 */
export function rungOf(kind: Source['kind'], isNamed: boolean | null): Provenance {
  if (kind === 'document') return isNamed === false ? 'undisclosed-document' : 'named-document';
  if (isNamed === false) return 'unnamed-person';
  return kind === 'organisation' || kind === 'other' ? 'named-organisation' : 'named-person';
}

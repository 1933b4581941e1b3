import type { Provenance } from '../annotation.ts';
import type { Source } from './sources.ts';

/**
 * The rung of a source as its own words describe it. What they leave open counts as named: a mark accuses a writer. What is
 * neither a person, a body nor a document says nothing.
 *
 * @param isNamed null where the words leave it open
 */
export function rungOf(kind: Source['kind'], isNamed: boolean | null): Provenance {
  if (kind === 'document') return isNamed === false ? 'undisclosed-document' : 'named-document';
  if (isNamed === false) return 'unnamed-person';
  if (kind === 'other') return isNamed ? 'named-organisation' : 'none';
  return kind === 'organisation' ? 'named-organisation' : 'named-person';
}

import type { Provenance } from '../engine/annotation.ts';

/** The rungs of the ladder as headings of a list of quotations. */
export const rungTitles: Readonly<Record<Provenance, string>> = {
  'named-person': 'A person with a name',
  'named-document': 'A document with a name',
  'named-organisation': 'An organisation with a name',
  'unnamed-person': 'Somebody described, not named',
  'undisclosed-document': 'A document nobody else can see',
  none: 'The text does not say who',
};

/** The rungs after a number of quotations: "3 of named persons". */
export const rungPhrases: Readonly<Record<Provenance, string>> = {
  'named-person': 'from named persons',
  'named-document': 'from named documents',
  'named-organisation': 'from named organisations',
  'unnamed-person': 'from people described, not named',
  'undisclosed-document': 'from documents nobody else can see',
  none: 'from nobody that the text names',
};

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

/** The rungs after a number of quotations: "1 from a named person", "3 from named persons". */
export const rungPhrases: Readonly<Record<Provenance, { readonly one: string; readonly several: string }>> = {
  'named-person': { one: 'from a named person', several: 'from named persons' },
  'named-document': { one: 'from a named document', several: 'from named documents' },
  'named-organisation': { one: 'from a named organisation', several: 'from named organisations' },
  'unnamed-person': { one: 'from somebody described, not named', several: 'from people described, not named' },
  'undisclosed-document': {
    one: 'from a document nobody else can see',
    several: 'from documents nobody else can see',
  },
  none: { one: 'from nobody that the text names', several: 'from nobody that the text names' },
};

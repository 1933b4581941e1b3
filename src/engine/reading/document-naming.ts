import { authoringWords } from '../lexicons/authoring-words.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { openRecordModifiers } from '../lexicons/open-record-modifiers.ts';
import { secrecyWords } from '../lexicons/secrecy-words.ts';
import { sightParticiples } from '../lexicons/sight-participles.ts';
import { stateAcronyms } from '../lexicons/state-acronyms.ts';
import { timeWords } from '../lexicons/time-words.ts';
import { isDemonym, type Noun } from './nouns.ts';
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
    // "figures from the U.S. government", not "from a UK government source"
    if (at > phrase.head && stateAcronyms.has(word) && !indefiniteDeterminers.has(index.tokens[at - 1]?.word ?? ''))
      return true;
    // "a letter from the council"
    if (at > phrase.head && isBodyOfAuthor(index, phrase, at)) return true;
    // "a U.S. government report"
    if (at < phrase.head && isDemonym(word) && index.tokens[at + 1]?.noun?.kind === 'organisation') return true;
  }
  if (hasNameNear(index.tokens, index.names, phrase.head) || hasAuthorAfter(index, phrase.end)) return true;
  if (isOneNamedAfter(index, phrase.end)) return true;
  // "the firm's own analysis": whose it is, is told
  if (phrase.determiner === 'possessive') return true;
  if (isOpenRecord(index, phrase)) return null;
  if (phrase.determiner !== 'definite') return false;
  return resolveMention(index.mentions, noun.singular, phrase.head) ?? null;
}

/** Whether the token is the body from which the document comes, and which the reader is to know: "from the council". */
function isBodyOfAuthor({ tokens }: SourceIndex, { start, head }: SourcePhrase, at: number): boolean {
  const noun = tokens[at]?.noun;
  if (noun?.kind !== 'organisation' || noun.isPlural || tokens[at - 1]?.word !== 'the') return false;
  return authoringWords.has(tokens[at - 2]?.word ?? '') && !hasSecrecy(tokens, start, head);
}

/** "court filings": anybody may ask for them; not "leaked court filings" */
function isOpenRecord({ tokens }: SourceIndex, { start, head }: SourcePhrase): boolean {
  const isOpen = tokens.slice(start, head + 1).some(({ word }) => openRecordModifiers.has(word));
  return isOpen && !hasSecrecy(tokens, start, head);
}

function hasSecrecy(tokens: SourceIndex['tokens'], start: number, head: number): boolean {
  return tokens.slice(start, head + 1).some(({ word }) => secrecyWords.has(word));
}

/** "three polls, including one by the Institute of Rivers" */
function isOneNamedAfter({ tokens, names }: SourceIndex, end: number): boolean {
  const at = tokens[end]?.word === ',' ? end + 1 : end;
  return tokens[at]?.word === 'including' && names.at.slice(at + 1, at + 7).some((name) => name !== undefined);
}

/** "a study" where "by the Institute of Rivers", "last year by economists in Leeds" or "published in Nature" follows. */
function hasAuthorAfter({ tokens, names }: SourceIndex, phraseEnd: number): boolean {
  let end = phraseEnd;
  while (end < phraseEnd + 3 && timeWords.has(tokens[end]?.word ?? '')) end++;
  if (!authoringWords.has(tokens[end]?.word ?? '')) return false;
  for (let at = end + 1; at < end + 8; at++) {
    if (names.at[at] !== undefined) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

import { articles } from '../lexicons/articles.ts';
import { countingNouns } from '../lexicons/counting-nouns.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { irregularParticiples } from '../lexicons/irregular-participles.ts';
import { phraseBreaks } from '../lexicons/phrase-breaks.ts';
import { possessivePronouns } from '../lexicons/possessive-pronouns.ts';
import { pronouns } from '../lexicons/pronouns.ts';
import { remotePronouns } from '../lexicons/remote-pronouns.ts';
import { singleQuantifiers } from '../lexicons/single-quantifiers.ts';
import { trailingAdverbs } from '../lexicons/trailing-adverbs.ts';
import { isPossessiveMark } from './is-possessive-mark.ts';
import { bareWord } from './nouns.ts';
import type { ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';

/** A noun phrase taken apart. Numbers are indices of tokens; ends are not included. */
export type SourcePhrase = {
  readonly start: number;
  readonly end: number;
  /** The noun that says what the phrase stands for. */
  readonly head: number;
  /** `definite`: the reader knows which; `possessive`: somebody's; `indefinite`: counted, or brought in. */
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'none';
  /** Whether it picks one out of several: "one of the officials". */
  readonly isOneOfSeveral: boolean;
};

/**
 * Takes a noun phrase apart. The head of "one of the senior officials in Cardiff" is "officials", and "one" makes it
 * indefinite. Null where there is no word in it.
 */
export function readSourcePhrase(
  tokens: readonly Token[],
  names: ProperNames,
  from: number,
  to: number,
): SourcePhrase | null {
  let start = from;
  while (start < to && !isWordLike(tokens[start])) start++;
  if (start >= to) return null;
  const determiner = determinerOf(tokens, start, to);
  let head = findHead(tokens, names, start, to);
  if (!isPartitive(tokens, head, to)) return { start, end: to, head, determiner, isOneOfSeveral: false };
  const isOneOfSeveral = singleQuantifiers.has(tokens[head]?.word ?? '');
  // "tens of thousands of residents"
  while (isPartitive(tokens, head, to)) head = findHead(tokens, names, head + 2, to);
  return { start, end: to, head, determiner: determiner === 'none' ? 'indefinite' : determiner, isOneOfSeveral };
}

/** "one of", "a group of", "dozens of": what follows says whom it is about. */
function isPartitive(tokens: readonly Token[], head: number, to: number): boolean {
  const [counter, link] = [tokens[head], tokens[head + 1]];
  if (counter === undefined || head + 2 >= to) return false;
  if (link?.word !== 'of' && !(link?.word === 'out' && tokens[head + 2]?.word === 'of')) return false;
  return counter.kind === 'number' || indefiniteDeterminers.has(counter.word) || countingNouns.has(counter.word);
}

function isWordLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

function determinerOf(tokens: readonly Token[], start: number, to: number): SourcePhrase['determiner'] {
  const first = bareWord(tokens[start]?.word ?? '');
  if (indefiniteDeterminers.has(first) || tokens[start]?.kind === 'number') return 'indefinite';
  if (possessivePronouns.has(first)) return 'possessive';
  // "Anthropic's lawyer", "the minister's lawyer"
  for (let index = start; index < Math.min(to, start + 6); index++) {
    const word = tokens[index]?.word ?? '';
    if (phraseBreaks.has(word)) break;
    if (word.endsWith("'s")) return 'possessive';
  }
  if (!definiteDeterminers.has(first)) return 'none';
  return isOfSomebody(tokens, start, to) ? 'indefinite' : 'definite';
}

/** "the daughter of one patient", "the owner of another shop": whose, is not told. */
function isOfSomebody(tokens: readonly Token[], start: number, to: number): boolean {
  for (let index = start + 1; index < Math.min(to - 2, start + 6); index++) {
    if (tokens[index]?.word === 'of') return singleQuantifiers.has(tokens[index + 1]?.word ?? '');
  }
  return false;
}

/** The last word before the phrase is cut by a preposition, a relative, punctuation or a participle. */
function findHead(tokens: readonly Token[], names: ProperNames, start: number, to: number): number {
  let head = start;
  for (let index = start; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const name = names.at[index];
    if (name !== undefined) {
      head = Math.min(name.last, to - 1);
      index = head;
    } else if (index + 1 < to && isPossessiveMark(tokens, index)) {
      head = index;
    } else if (!isWordLike(token)) {
      if (!isInside(tokens, index, start, to)) break;
    } else if (index === start) {
      head = index;
    } else if (token.word === 'and' || token.word === 'or') {
      if (!joinsModifiers(tokens, names, index, to)) break;
    } else if (phraseBreaks.has(token.word)) {
      // "an inside source"
      if (head > start || !articles.has(tokens[head]?.word ?? '')) break;
    } else if (trailingAdverbs.has(token.word) && isNounAt(tokens, names, head)) {
      break;
    } else if (isPluralOfPeople(tokens[head]) && token.noun === undefined) {
      break;
    } else if (isParticiple(token.word) && isNounAt(tokens, names, head)) {
      break;
    } else {
      head = index;
    }
  }
  return head;
}

/** "Former prosecutor and Mayor Jane Roe": one person with two offices. */
function isTitledName(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const name = names.at[at];
  if (name === undefined || name.kind !== 'person') return false;
  return tokens.slice(name.first, name.last).some(({ noun }) => noun?.kind === 'person');
}

/** A mark that does not end the phrase: the stop of "U.S.", the hyphen of "17-year-old", a quotation mark around a word. */
function isInside(tokens: readonly Token[], index: number, start: number, to: number): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (mark === undefined || after === undefined || index + 1 >= to) return false;
  if (mark.kind === 'quotation-mark') return index - start < 3;
  if (mark.word === '.') return before?.isCapital === true && before.end === mark.start;
  return mark.word === '-' && before?.end === mark.start && after.start === mark.end;
}

/** "House and Senate Republicans", "campaign and corporate records": the noun of both stands after the second. */
function joinsModifiers(tokens: readonly Token[], names: ProperNames, index: number, to: number): boolean {
  if (names.at[index - 1]?.kind === 'person' || pronouns.has(tokens[index - 1]?.word ?? '')) return false;
  if (tokens[index - 1]?.noun?.isPlural) return false;
  if (isTitledName(tokens, names, index + 1)) return true;
  for (let next = index + 1; next < Math.min(to, index + 4); next++) {
    const word = tokens[next]?.word ?? '';
    if (definiteDeterminers.has(word) || indefiniteDeterminers.has(word)) return false;
    if (tokens[next]?.noun?.isPlural) return true;
  }
  return false;
}

/** After "aides" or "people" no other noun is to come: "aides here", "people she spoke to". */
function isPluralOfPeople(token: Token | undefined): boolean {
  if (token === undefined || token.word.endsWith("'s") || token.word.endsWith("'")) return false;
  return token.noun?.kind === 'person' && token.noun.isPlural;
}

function isParticiple(word: string): boolean {
  return irregularParticiples.has(word) || (word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')));
}

function isNounAt(tokens: readonly Token[], names: ProperNames, index: number): boolean {
  const token = tokens[index];
  return names.at[index] !== undefined || token?.noun !== undefined || remotePronouns.has(token?.word ?? '');
}

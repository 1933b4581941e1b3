import type { Span } from '../../../annotation.ts';
import { functionWords } from '../../../lexicons/function-words.ts';
import { bareWord } from '../../../reading/nouns.ts';
import type { Token } from '../../../reading/tokens.ts';
import { capitalisedWords, lowerCaseLinks, nameEndings, roles, titles } from '../lexicons/name-words.ts';
import { withoutAccents } from './without-accents.ts';

/** A run of capitalised words. */
export type Name = Span & {
  /** Tokens `from` up to `to` of its sentence. */
  readonly from: number;
  readonly to: number;
  /** Its words in lower case, without titles, initials, possessive endings and "Jr". */
  readonly parts: readonly string[];
  /** Whether "'s" follows it. */
  readonly isPossessive: boolean;
  /** Whether a title ("Dr", "Mr") stands before it. */
  readonly hasTitle: boolean;
};

type Part = { readonly word: string; readonly end: number; readonly isLast: boolean; readonly isPossessive: boolean };

/** The names of a sentence in order. A word that opens the sentence and is known in lower case is left out. */
export function findNames(tokens: readonly Token[], lowerCaseWords: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  const opening = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !startsName(token, at === opening, lowerCaseWords)) continue;
    const name = readName(tokens, at);
    if (name) {
      names.push(name);
      at = name.to - 1;
    }
  }
  return names;
}

function startsName(token: Token, isOpening: boolean, lowerCaseWords: ReadonlySet<string>): boolean {
  if (!token.isCapital || capitalisedWords.has(token.word)) return false;
  if (!isOpening || titles.has(token.word) || roles.has(token.word)) return true;
  return (
    !functionWords.has(token.word) && !lowerCaseWords.has(bareWord(token.word)) && !/(?:ing|ly)$/u.test(token.word)
  );
}

function readName(tokens: readonly Token[], first: number): Name | undefined {
  const parts: string[] = [];
  let from = first;
  let at = first;
  let end = -1;
  let hasTitle = false;
  let isPossessive = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.word === '.') {
      if (isShort(tokens[at - 1])) continue;
      break;
    }
    const isLink = parts.length > 0 && lowerCaseLinks.has(token.word) && tokens[at + 1]?.isCapital === true;
    if (!isLink && (!token.isCapital || capitalisedWords.has(token.word))) break;
    if (parts.length > 0 && roles.has(token.word) && tokens[at + 1]?.isCapital) break;
    if (parts.length === 0 && (titles.has(token.word) || roles.has(token.word))) {
      hasTitle = true;
      from = at + 1;
      continue;
    }
    if (parts.length === 0 && from < at) from = at;
    const part = readPart(token);
    end = part.end;
    const isInitial = part.word.length === 1 && (parts.length > 0 || tokens[at + 1]?.word === '.');
    if (!nameEndings.has(part.word) && !isInitial) parts.push(withoutAccents(part.word));
    isPossessive = part.isPossessive;
    if (part.isLast) {
      at++;
      break;
    }
  }
  while (at > from && tokens[at - 1]?.word === '.' && !nameEndings.has(tokens[at - 2]?.word ?? '')) at--;
  const start = tokens[from]?.start;
  if (parts.length === 0 || start === undefined) return undefined;
  return { from, to: at, start, end, parts, hasTitle, isPossessive };
}

/** "Norvane's" ends a name, "Leeds-based" too: what follows the hyphen is no part of it. */
function readPart({ word: written, end }: Token): Part {
  const bare = bareWord(written);
  const word = bare.replace(/-(?:a|an|backed|based|born|led|linked|owned|the)$/u, '');
  const cut = written.length - word.length;
  return { word, end: end - cut, isLast: cut > 0, isPossessive: bare !== written };
}

/** Whether a full stop after it belongs to it: "J.", "Jr.", "St." */
function isShort(token: Token | undefined): boolean {
  return (
    token?.isCapital === true && (token.word.length === 1 || titles.has(token.word) || nameEndings.has(token.word))
  );
}

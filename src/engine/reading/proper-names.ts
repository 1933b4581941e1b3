import type { Span } from '../annotation.ts';
import { bodyWords } from '../lexicons/body-words.ts';
import { calendarWords } from '../lexicons/calendar-words.ts';
import { commonAcronyms } from '../lexicons/common-acronyms.ts';
import { demonyms } from '../lexicons/demonyms.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { givenNames } from '../lexicons/given-names.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import { metonyms } from '../lexicons/metonyms.ts';
import { nameParticles } from '../lexicons/name-particles.ts';
import { nounModifiers } from '../lexicons/noun-modifiers.ts';
import { hasLineBreak } from './has-line-break.ts';
import { bareWord, nounOf } from './nouns.ts';
import type { Token } from './tokens.ts';

/**
 * A run of capitalised words. `person` and `organisation` are names of one; `role` is an office written with capitals
 * ("Prime Minister"), which names nobody; `unknown` is a single word that could be either.
 */
export type ProperName = {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'role' | 'unknown';
};

/** The capitalised names of an article; `at` gives the one that a token belongs to. */
export type ProperNames = { readonly all: readonly ProperName[]; readonly at: readonly (ProperName | undefined)[] };

/** Finds the proper names of an article. A demonym ("Iraqi"), a day and a month are none. */
export function findProperNames(text: string, tokens: readonly Token[]): ProperNames {
  const seenSmall = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.isCapital) seenSmall.add(bareWord(token.word));
  const runs = findRuns(text, tokens, seenSmall);
  const surnames = new Set<string>();
  for (const { first, last, kind } of runs) if (kind === 'person' && last > first) surnames.add(wordAt(tokens, last));
  const at: (ProperName | undefined)[] = new Array(tokens.length);
  const all = runs.map((run): ProperName => {
    const isAged = run.kind === 'unknown' && isPersonByWhatFollows(tokens, run.last);
    const isSurname = run.first === run.last && run.kind !== 'person' && surnames.has(wordAt(tokens, run.last));
    const name = isSurname || isAged ? { ...run, kind: 'person' as const } : run;
    at.fill(name, name.first, name.last + 1);
    return name;
  });
  return { all, at };
}

/** Whether a token is the first word of a sentence, of a line, or of quoted words. */
function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return true;
  if (hasLineBreak(text, before.end, token.start)) return true;
  if (before.kind === 'quotation-mark') return before.end === token.start || tokens[index - 2]?.word !== ',';
  if (before.kind !== 'punctuation') return false;
  if (before.word === '.') return !isTitleOrInitial(tokens[index - 2]);
  return before.word !== ',' && before.word !== '&' && before.word !== '/' && before.word !== '(';
}

function isTitleOrInitial(token: Token | undefined): boolean {
  if (token === undefined || !token.isCapital) return false;
  return token.end - token.start === 1 || token.word.includes('.') || honorifics.has(token.word);
}

function findRuns(text: string, tokens: readonly Token[], seenSmall: ReadonlySet<string>): ProperName[] {
  const runs: ProperName[] = [];
  // Articles repeat names: the kind of each is read once.
  const kinds = new Map<string, ProperName['kind']>();
  for (let first = 0; first < tokens.length; first++) {
    if (!isNamePart(first)) continue;
    let last = first;
    for (let next = continues(last); next > last; next = continues(last)) last = next;
    runs.push({ first, last, kind: kindOf(first, last) });
    first = last;
  }
  return runs;

  function kindOf(first: number, last: number): ProperName['kind'] {
    const written = text.slice(tokens[first]?.start, tokens[last]?.end);
    const kind = kinds.get(written) ?? kindOfRun(text, tokens, first, last);
    kinds.set(written, kind);
    return kind;
  }

  function isNamePart(index: number): boolean {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
    const word = bareWord(token.word);
    if (neverNames.has(word) || word.startsWith("i'")) return false;
    if (!opensSentence(text, tokens, index)) return true;
    if (honorifics.has(word) || givenNames.has(word)) return true;
    if (isCompound(token)) return false;
    return !functionWords.has(word) && !nounModifiers.has(word) && !seenSmall.has(word) && nounOf(word) === undefined;
  }

  /** "Third-party", "Voting-rights": a name has a capital behind its hyphen too, but for "al-Sadr". */
  function isCompound({ start, end, word }: Token): boolean {
    const hyphen = word.lastIndexOf('-');
    const second = text.charAt(start + hyphen + 1);
    return (
      hyphen > 2 && end - start === word.length && second === second.toLowerCase() && second !== second.toUpperCase()
    );
  }

  /** Index of the token that goes on with the name after `index`, or `index` itself. */
  function continues(index: number): number {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined || token.word.endsWith("'s")) return index;
    if (hasLineBreak(text, token.end, next.start)) return index;
    if (next.word === '.' && isTitleOrInitial(token)) return isNamePart(index + 2) ? index + 2 : index;
    if (isNamePart(index + 1)) return index + 1;
    if (givenNames.has(token.word) && next.isCapital && demonyms.has(bareWord(next.word))) return index + 1;
    const isLink = nameParticles.has(next.word) || next.word === '&' || (next.word === 'of' && isBodyWord(token.word));
    if (isLink && isNamePart(index + 2)) return index + 2;
    return index;
  }
}

/** Written with a capital without naming anybody. */
const neverNames = new Set([
  ...demonyms,
  ...Array.from(demonyms, (word) => `${word}s`),
  ...commonAcronyms,
  ...calendarWords,
  'i',
]);

/** "Amina, 19, said", "Amina, who": bodies have no age and take "which". */
function isPersonByWhatFollows(tokens: readonly Token[], last: number): boolean {
  const [comma, next, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (comma?.word !== ',') return false;
  return next?.word === 'who' || (next?.kind === 'number' && next.word.length < 4 && end?.kind === 'punctuation');
}

function kindOfRun(text: string, tokens: readonly Token[], first: number, last: number): ProperName['kind'] {
  const run = tokens.slice(first, last + 1).filter((token) => token.kind === 'word');
  const words = run.map((token) => bareWord(token.word));
  const [head = '', final = ''] = [words[0], words.at(-1)];
  if (metonyms.has(final) || isBodyWord(final)) return 'organisation';
  if (words.length > 1 && givenNames.has(head)) return 'person';
  if (isBodyWord(head) && tokens[first + 1]?.word === 'of') return 'organisation';
  const noun = nounOf(final);
  if (noun?.kind === 'person') return noun.isPlural && words.length > 1 ? 'organisation' : 'role';
  if (words.slice(0, -1).some((word) => honorifics.has(word) || nounOf(word)?.kind === 'person')) return 'person';
  const token = run.at(-1);
  if (words.some(isBodyWord) || (token !== undefined && isAcronym(text, token))) return 'organisation';
  return words.length > 1 || givenNames.has(head) ? 'person' : 'unknown';
}

function isAcronym(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).replace(/['’]s$/u, '');
  return word.length > 1 && word === word.toUpperCase();
}

function isBodyWord(word: string): boolean {
  return bodyWords.has(word) || nounOf(word)?.kind === 'organisation';
}

function wordAt(tokens: readonly Token[], index: number): string {
  return bareWord(tokens[index]?.word ?? '');
}

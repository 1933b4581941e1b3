import type { Span } from '../annotation.ts';
import { characterClass, createCharacterReader } from './character-classes.ts';
import { knownWordOf } from './known-words.ts';
import type { Noun } from './nouns.ts';
import type { VerbForm } from './verb-forms.ts';

export type TokenKind = 'word' | 'number' | 'quotation-mark' | 'punctuation';

/** A word, a number, a single quotation mark or apostrophe, or a single mark of punctuation. */
export type Token = Span & {
  readonly kind: TokenKind;
  /** Lower case, apostrophes and hyphens straight, soft hyphens left out: "don't". */
  readonly word: string;
  /** Whether the first letter is a capital. */
  readonly isCapital: boolean;
  /** What `knownWordOf` says of the word. */
  readonly noun: Noun | undefined;
  readonly verb: VerbForm | undefined;
};

type WordAsWritten = Pick<Token, 'word' | 'isCapital' | 'noun' | 'verb'>;

const { space, letter, digit, quotationMark, extension } = characterClass;
const hyphens = '-‐‑';
const apostrophes = "'’‘";

/**
 * The tokens of a text, in order; white space is left out. Hyphens, apostrophes, ampersands and full stops belong to the
 * word inside which they stand ("well-known", "don't", "AT&T", "U.S"), but not a full stop behind which a space was
 * forgotten ("said.The"). No token starts or ends inside a surrogate pair or before a combining mark. Takes linear time.
 */
export function tokenize(text: string): Token[] {
  const read = createCharacterReader(text);
  const tokens: Token[] = [];
  // Texts repeat words: each is looked up once, and equal words are one string.
  const known = new Map<string, WordAsWritten>();
  let at = 0;
  while (at < text.length) {
    const { class: kind, width } = read(at);
    if (kind === space) at += width;
    else if (kind === letter) addWord();
    else if (kind === digit) addNumber();
    else addMark(kind === quotationMark ? 'quotation-mark' : 'punctuation', extensionsEnd(at + width));
  }
  return tokens;

  function addMark(kind: TokenKind, end: number): void {
    const word = text.slice(at, end);
    tokens.push({ start: at, end, kind, word, isCapital: false, noun: undefined, verb: undefined });
    at = end;
  }

  function add(kind: 'word' | 'number', end: number): void {
    const exact = text.slice(at, end);
    let entry = known.get(exact);
    if (entry === undefined) {
      entry = lookUp(exact, kind);
      known.set(exact, entry);
    }
    const { word, isCapital, noun, verb } = entry;
    tokens.push({ start: at, end, kind, word, isCapital, noun, verb });
    at = end;
  }

  function addNumber(): void {
    let end = digitsEnd(at);
    while (/^[.,:]$/u.test(text.charAt(end)) && classAt(end + 1) === digit) end = digitsEnd(end + 1);
    add('number', end);
  }

  function addWord(): void {
    let from = at;
    let end = pieceEnd(from);
    while (end + 1 < text.length && joins(from, end)) {
      from = end + 1;
      end = pieceEnd(from);
    }
    add('word', end);
  }

  /** Whether the mark at `end`, after the piece of a word that starts at `from`, holds the word together with what follows. */
  function joins(from: number, end: number): boolean {
    const mark = text.charAt(end);
    if (mark === ' ') return false;
    const next = classAt(end + 1);
    if (next !== letter && next !== digit) return false;
    if (hyphens.includes(mark) || mark === '&') return true;
    if (apostrophes.includes(mark)) return mark !== '‘' || isContraction(end + 1);
    if (mark !== '.') return false;
    if (next === digit) return classAt(end - 1) === digit;
    // "example.com", "e.g", "U.S", "Ph.D"
    const follows = text.slice(end + 1, end + 3);
    if (follows.charAt(0) === follows.charAt(0).toLowerCase()) return true;
    return end - from < 3 && follows === follows.toUpperCase();
  }

  /** "don‘t", with the mark the wrong way round */
  function isContraction(from: number): boolean {
    return /^(?:[dmst]|ll|re|ve)$/u.test(text.slice(from, pieceEnd(from)));
  }

  function pieceEnd(from: number): number {
    let end = from;
    while (end < text.length) {
      const { class: kind, width } = read(end);
      if (kind !== letter && kind !== digit && kind !== extension) break;
      end += width;
    }
    return end;
  }

  function digitsEnd(from: number): number {
    let end = from;
    while (end < text.length) {
      const { class: kind, width } = read(end);
      if (kind !== digit && kind !== extension) break;
      end += width;
    }
    return end;
  }

  function extensionsEnd(from: number): number {
    let end = from;
    while (classAt(end) === extension) end += read(end).width;
    return end;
  }

  function classAt(offset: number): number {
    return offset < text.length ? read(offset).class : space;
  }
}

function lookUp(exact: string, kind: 'word' | 'number'): WordAsWritten {
  const word = wordOf(exact);
  const isCapital = kind === 'word' && exact.charAt(0) !== word.charAt(0);
  const { noun, verb } = knownWordOf(word);
  return { word, isCapital, noun, verb };
}

function wordOf(exact: string): string {
  const lower = exact.toLowerCase();
  return /[^\x20-\x7e]/u.test(lower)
    ? lower.replaceAll(/[’‘]/gu, "'").replaceAll(/[‐‑]/gu, '-').replaceAll('\u00ad', '')
    : lower;
}

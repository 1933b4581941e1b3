import { elisions } from '../lexicons/elisions.ts';
import { neverOwned } from '../lexicons/never-owned.ts';
import type { QuotationMark } from './quotation-mark.ts';

/** How much each reading of a mark strains what stands around it; 0 is natural, 8 hardly ever meant. */
export type MarkCosts = { readonly open: number; readonly close: number; readonly apostrophe: number };

/** What a mark costs as an opening mark, as a closing mark, and as neither: an apostrophe, a unit, a slip. */
export function costsOf(mark: QuotationMark): MarkCosts {
  const { style, form, left, right } = mark;
  const isSingle = style === 'single';
  const elision = isSingle && isElision(mark);
  const possessive = isSingle && /[sxz]$/u.test(mark.wordBefore) && !neverOwned.has(mark.wordBeyond);
  return {
    open: openingRight(right) + openingLeft(left) + (form === 'closing' ? (isSingle ? 5 : 3) : 0) + (elision ? 2.5 : 0),
    close:
      closingLeft(left) +
      closingRight(right) +
      (form === 'opening' ? (isSingle ? 5 : 3) : 0) +
      (possessive && /^\s$/u.test(right) ? 1.2 : 0),
    apostrophe: isSingle ? apostropheCost(mark, elision, possessive) : isMeasure(mark) ? 2 : 8,
  };
}

function openingRight(right: string): number {
  if (right === '') return 8;
  if (isSpace(right)) return 4;
  return /[,;:.!?)\]}%]/u.test(right) ? 3 : 0;
}

function openingLeft(left: string): number {
  if (isWordCharacter(left)) return 5;
  return /[,;.!?)\]]/u.test(left) ? 2 : 0;
}

function closingLeft(left: string): number {
  if (left === '') return 8;
  if (isSpace(left)) return 4;
  return /[([{]/u.test(left) ? 5 : 0;
}

function closingRight(right: string): number {
  return isWordCharacter(right) ? 4 : /[([{]/u.test(right) ? 1 : 0;
}

function apostropheCost(mark: QuotationMark, elision: boolean, possessive: boolean): number {
  const { wordBefore, wordAfter, left, form } = mark;
  if (wordBefore !== '' && wordAfter !== '') return form === 'opening' ? 1 : 0;
  if (elision || isSuffix(mark)) return 0.5;
  if (wordBefore !== '') {
    if (possessive || isMeasure(mark)) return 0.8;
    return /in$|^(?:an|o|ol|th)$/u.test(wordBefore) ? 1.5 : 5;
  }
  // "the ’Ndrangheta": the curly mark tells an apostrophe even before a word that no list knows.
  if (form === 'closing' && wordAfter !== '' && isSpace(left)) return 3;
  return wordAfter !== '' && !isSpace(left) ? 6 : 7;
}

/** The mark of "'em", "'90s", and the second one of "'n'". */
function isElision({ wordAfter, wordBefore, form }: QuotationMark): boolean {
  if (wordBefore === 'n' && wordAfter === '') return true;
  return elisions.has(wordAfter) || (form !== 'opening' && /^\p{N}\p{N}$/u.test(wordAfter));
}

/** What is left of "”s" and "”’s" after the closing mark. */
function isSuffix({ wordAfter, left, wordBefore }: QuotationMark): boolean {
  return wordBefore === '' && !isSpace(left) && left !== '' && /^(?:[dmst]|ll|re|ve)$/u.test(wordAfter);
}

/** Feet and inches: 6' 2" */
function isMeasure({ wordBefore }: QuotationMark): boolean {
  return /^\p{N}/u.test(wordBefore);
}

function isSpace(character: string): boolean {
  return character === '' || /^\s$/u.test(character);
}

function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}]$/u.test(character);
}

import type { Article, Span } from '../annotation.ts';
import type { Token } from './tokens.ts';

/** A quotation mark, or an apostrophe at the edge of a word. Two single marks in a row count as a double one. */
export type QuotationMark = Span & {
  readonly style: 'double' | 'single';
  /** What its form says: “ opens, ” closes, " may do either. */
  readonly form: 'opening' | 'closing' | 'straight';
  /** Lower-case word or number that touches it on the left; empty where a space or punctuation does. */
  readonly wordBefore: string;
  /** Lower-case word or number that touches it on the right. */
  readonly wordAfter: string;
  /** Lower-case word after it, past a space; empty where something else follows. */
  readonly wordBeyond: string;
  /** The character before it, other marks skipped; empty at the start of its block. */
  readonly left: string;
  /** The character after it, other marks skipped; empty at the end of its block. */
  readonly right: string;
  /** Index of its block. */
  readonly block: number;
  /** Whether its block, or a line in its block, starts with it. */
  readonly starts: 'block' | 'line' | 'nothing';
};

const openingForms = new Set(['“', '‟', '„', '«', '‹', '‘', '‛', '‚', '`']);
const closingForms = new Set(['”', '»', '›', '’']);
const singleMarks = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`']);

/** The marks that stand in blocks, in order. Apostrophes inside a word are part of its token and do not come up. */
export function findQuotationMarks({ text, blocks }: Article, tokens: readonly Token[]): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let block = 0;
  let left = '';
  let right = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'quotation-mark') continue;
    const before = tokens[index - 1];
    const isInRun = before?.kind === 'quotation-mark' && before.end === token.start;
    if (!isInRun) right = characterAfterRun(text, tokens, index);
    while ((blocks[block]?.end ?? token.end) < token.end) block++;
    const around = blocks[block];
    if (around === undefined || token.start < around.start) continue;
    if (!isInRun) left = token.start > around.start ? text.charAt(token.start - 1) : '';
    const isDoubled = isFirstOfTwo(token, tokens[index + 1]) && !endsInThree(index, isInRun);
    const last = isDoubled ? (tokens[index + 1] ?? token) : token;
    const after = tokens[isDoubled ? index + 2 : index + 1];
    const character = text.charAt(token.start);
    marks.push({
      start: token.start,
      end: last.end,
      style: singleMarks.has(character) && !isDoubled ? 'single' : 'double',
      form: openingForms.has(character) ? 'opening' : closingForms.has(character) ? 'closing' : 'straight',
      wordBefore: before?.end === token.start ? wordOf(before) : '',
      wordAfter: after?.start === last.end ? wordOf(after) : '',
      wordBeyond: after !== undefined && after.start > last.end ? wordOf(after) : '',
      left,
      right: last.end < around.end ? right : '',
      block,
      starts: token.start === around.start ? 'block' : text.charAt(token.start - 1) === '\n' ? 'line' : 'nothing',
    });
    if (isDoubled) index++;
  }
  return marks;

  /** The first of three single marks after a word closes the inner stretch: "She said, ''He called it 'a mess.'''" */
  function endsInThree(index: number, isInRun: boolean): boolean {
    const next = tokens[index + 1];
    return !isInRun && left.trim() !== '' && next !== undefined && isFirstOfTwo(next, tokens[index + 2]);
  }
}

/** '' and ’’ and ‘‘ and `` stand for a double mark. */
function isFirstOfTwo(token: Token, next: Token | undefined): boolean {
  return next?.start === token.end && next.word === token.word && singleMarks.has(token.word);
}

function wordOf(token: Token): string {
  return token.kind === 'word' || token.kind === 'number' ? token.word : '';
}

/** The character after the run of marks that a mark opens. */
function characterAfterRun(text: string, tokens: readonly Token[], first: number): string {
  let last = first;
  while (tokens[last + 1]?.kind === 'quotation-mark' && tokens[last + 1]?.start === tokens[last]?.end) last++;
  return text.charAt(tokens[last]?.end ?? text.length);
}

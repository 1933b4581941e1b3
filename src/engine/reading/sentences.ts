import type { Article, Block, Span } from '../annotation.ts';
import { hasLineBreak } from './has-line-break.ts';
import { endsSentence, isStop } from './sentence-ends.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';

/**
 * The sentences of an article, in order; none runs over two blocks, and the space around a sentence belongs to none.
 * Closing quotation marks and brackets belong to the sentence that they end. Takes linear time.
 */
export function splitSentences(article: Article, tokens: readonly Token[]): Span[] {
  return article.blocks.flatMap((block) => splitBlock(article.text, block, tokens));
}

function splitBlock(text: string, block: Block, tokens: readonly Token[]): Span[] {
  const { from, to } = tokensIn(tokens, block);
  const breaksLines = !isWrapped(text.slice(block.start, block.end));
  const sentences: Span[] = [];
  let start = from;
  let index = from;
  while (index < to) {
    const token = tokens[index];
    if (token === undefined) break;
    const after = isStop(token) ? afterEnding(tokens, index, to) : index + 1;
    if (after >= to) break;
    const last = tokens[after - 1];
    const next = tokens[after];
    if (last === undefined || next === undefined) break;
    const isLineEnd = breaksLines && hasLineBreak(text, last.end, next.start);
    if (isLineEnd || (isStop(token) && endsSentence(text, tokens, start, index, after))) {
      sentences.push({ start: tokens[start]?.start ?? token.start, end: last.end });
      start = after;
    }
    index = after;
  }
  const [first, last] = [tokens[start], tokens[to - 1]];
  if (first !== undefined && last !== undefined && start < to) sentences.push({ start: first.start, end: last.end });
  return sentences;
}

/**
 * Lines of even length are one paragraph that a machine broke: short ones, as of a letter, or long ones that all end
 * within a word's length of the longest. Other lines stand for themselves.
 */
function isWrapped(words: string): boolean {
  const lines = words.split('\n').slice(0, -1);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isWide = lines.length > 1 && longest < 200;
  const shortest = longest < 110 ? 40 : isWide ? longest - 16 : Number.POSITIVE_INFINITY;
  return lines.every(({ length }) => length > shortest);
}

/** The token behind the marks that belong to a stop: further stops, closing quotation marks and brackets. */
function afterEnding(tokens: readonly Token[], index: number, to: number): number {
  let at = index + 1;
  while (at < to && belongsToStop(tokens, at, to)) at++;
  return at;
}

function belongsToStop(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined) return false;
  const touches = token.start === before.end;
  if (isStop(token)) return touches || (token.word === '.' && before.word === '.');
  if (token.kind === 'punctuation') return touches && /^[)\]}]$/u.test(token.word);
  if (token.kind !== 'quotation-mark' || /^[“‘„«‹]$/u.test(token.word)) return false;
  const isBeforeSpace = next === undefined || at + 1 >= to || next.start > token.end || next.kind !== 'word';
  // "… the end. ” Then": a curly mark closes even where a space parts it from the stop.
  return touches ? isBeforeSpace || /^[”’»›"]$/u.test(token.word) : isBeforeSpace && /^[”’»›]$/u.test(token.word);
}

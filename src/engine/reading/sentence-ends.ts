import { abbreviationsBeforeNames } from '../lexicons/abbreviations-before-names.ts';
import { abbreviationsBeforeNumbers } from '../lexicons/abbreviations-before-numbers.ts';
import { abbreviationsThatMayEnd } from '../lexicons/abbreviations-that-may-end.ts';
import { contentOpeners } from '../lexicons/content-openers.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import type { Token } from './tokens.ts';

/** Whether a token is a mark with which a sentence may end. */
export function isStop({ word }: Token): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…';
}

/**
 * Whether a sentence that starts at token `start` ends with the stop at `index` and with the marks behind it, such as a
 * closing quotation mark, that belong to it; `after` is the token behind them all.
 */
export function endsSentence(
  text: string,
  tokens: readonly Token[],
  start: number,
  index: number,
  after: number,
): boolean {
  const [stop, last, next] = [tokens[index], tokens[after - 1], tokens[after]];
  if (stop === undefined || last === undefined || next === undefined) return true;
  if (next.kind === 'punctuation' && /^[,;:)\]%]$/u.test(next.word)) return false;
  const first = firstWord(tokens, after);
  if (first === undefined) return true;
  if (after === index + 1 && isInsideSymbol(text, tokens, index)) return false;
  const isQuoted = last.kind === 'quotation-mark';
  // "iPhones" may open a sentence.
  const isLow = isSmall(first) && !/\p{Lu}/u.test(text.slice(first.start, first.end));
  if (isLow && (next.kind === 'word' || (next.kind === 'punctuation' && !isQuoted))) return false;
  // "Stone (D., Md.) Tuesday": what stands in brackets ends only what they hold.
  if (/^[)\]}]$/u.test(last.word) && !/^[([{]$/u.test(tokens[start]?.word ?? '')) return false;
  if (isQuoted && stop.word !== '.' && isAttribution(tokens, after)) return false;
  return stop.word !== '.' || after - index > 1 || !isAbbreviation(tokens, start, index, first, next);
}

/** "Norvane (NVN.L)": a full stop that touches capitals on both sides. */
function isInsideSymbol(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return /^\p{Lu}+\.\p{Lu}+$/u.test(text.slice(before.start, after.end));
}

/** The first word or number behind the marks with which a sentence may start. */
function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from, from + 5).find(({ kind }) => kind === 'word' || kind === 'number');
}

function isSmall({ kind, isCapital }: Token): boolean {
  return kind === 'word' && !isCapital;
}

/** "“Why?” Maria Stone asked." */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  const reach = 5;
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.isCapital || token.word === '.') continue;
    const { verb } = token;
    if (at === from || verb === undefined || (verb.form !== 'past' && verb.form !== 'third')) return false;
    const isSaying = reportingVerbs.get(verb.lemma)?.split(' ').includes('say') === true;
    return isSaying && !contentOpeners.has(tokens[at + 1]?.word ?? '');
  }
  return false;
}

/** Whether a full stop belongs to the word that it touches, as in "Dr. Stone", "No. 10", "J. Stone", "6 p.m. Friday". */
function isAbbreviation(tokens: readonly Token[], start: number, index: number, first: Token, next: Token): boolean {
  const [stop, before] = [tokens[index], tokens[index - 1]];
  if (stop === undefined || before === undefined || before.end !== stop.start) return false;
  if (before.kind === 'number') return index - 1 === start;
  if (before.kind !== 'word' || (next.start === stop.end && next.kind !== 'number')) return false;
  if (abbreviationsBeforeNames.has(before.word)) return true;
  if (first.kind === 'number') return abbreviationsBeforeNumbers.has(before.word);
  const isInitial =
    before.word.length === 1 && before.isCapital && !(before.word === 'i' && isAfterSmall(tokens, index));
  const mayEnd = isInitial || abbreviationsThatMayEnd.has(before.word) || /^\p{L}(?:\.\p{L})+$/u.test(before.word);
  return mayEnd && next.kind === 'word' && !functionWords.has(first.word);
}

function isAfterSmall(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index - 2];
  return token !== undefined && isSmall(token);
}

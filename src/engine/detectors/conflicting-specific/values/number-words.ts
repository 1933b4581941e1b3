import type { Token } from '../../../reading/tokens.ts';
import { currencySigns } from '../lexicons/currencies.ts';
import { approximatorPairs, approximators, looseNumbers, multipliers, numberWords } from '../lexicons/number-words.ts';
import type { Range } from './value.ts';

/** A number in a sentence: tokens `from` up to `to`, approximator included, and what it may stand for. */
export type NumberPhrase = Range & {
  readonly from: number;
  readonly to: number;
  /** First token of the number itself, after its approximator. */
  readonly core: number;
  readonly grain: number;
  /** The number as written, without its approximator; null for "dozens". */
  readonly exact: number | null;
  /** For people to read: "at least 24", "dozens". */
  readonly label: string;
};

/** Words that may open a number; "twenty-five" is told by its hyphen. */
const numberOpeners = new Set(['a', ...looseNumbers.keys(), ...numberWords.keys()]);
const readable = new Intl.NumberFormat('en-GB');
const million = 1e6;
const billion = 1e9;
/** How far "about 30" reaches on each side, as a share of the number. */
const nearness = 0.1;
/** How far "more than 40" and "at least 40" reach, as a multiple. */
const reach = 2;

/** The numbers of a sentence, in order, ordinals ("12th") and clock times left out. */
export function readNumbers(tokens: readonly Token[]): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const core = readCore(tokens, at);
    if (!core) continue;
    numbers.push(approximate(tokens, at, core));
    at = core.to - 1;
  }
  return numbers;
}

type Core = Range & { readonly to: number; readonly grain: number; readonly exact: number | null };

function readCore(tokens: readonly Token[], at: number): Core | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
  if (token.kind === 'word' && !numberOpeners.has(token.word) && !token.word.includes('-')) return undefined;
  const loose = looseNumbers.get(token.word);
  if (loose !== undefined) {
    const times = multipliers.get(tokens[at + 1]?.word ?? '');
    const [low, high] = [loose[0] * (times ?? 1), loose[1] * (times ?? 1)];
    return { low, high, to: times === undefined ? at + 1 : at + 2, grain: times ?? 1, exact: null };
  }
  const digits = token.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  if (!digits) return undefined;
  let { value, grain, to } = digits;
  const gap = tokens[to]?.word === '-' ? 1 : 0;
  const word = tokens[to + gap]?.word ?? '';
  const times = multipliers.get(word);
  // "80m" is a length, "£80m" a sum.
  const isShort = word.length === 1 && !currencySigns.has(tokens[at - 1]?.word ?? '');
  if (times !== undefined && !isShort) {
    value *= times;
    grain *= times;
    to += gap + 1;
  }
  const end = endOfOdd(tokens, at, to);
  // "fifty-odd" is anything up to the next ten, "300-odd" up to the next hundred.
  if (end !== undefined) return { low: value, high: value + grainOf(String(value)) - 1, to: end, grain, exact: null };
  return { low: value, high: value, to, grain, exact: value };
}

/** Where "fifty-odd" and "50-odd" end. */
function endOfOdd(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (tokens[at]?.word.endsWith('-odd')) return to;
  return tokens[to]?.word === '-' && tokens[to + 1]?.word === 'odd' ? to + 2 : undefined;
}

function readDigits(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.word.includes(':')) return undefined;
  const isOrdinal = next?.start === token.end && /^(?:st|nd|rd|th|s)$/u.test(next.word);
  if (isOrdinal) return undefined;
  const plain = token.word.replaceAll(/,(?=\d{3})/gu, '');
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return undefined;
  const thousands = tokens[at + 2];
  // "3, 000": a space has slipped behind the comma.
  if (next?.word === ',' && thousands && /^0\d\d$/u.test(thousands.word) && thousands.start === next.end + 1)
    return { value: Number(plain + thousands.word), grain: 1000, to: at + 3 };
  return { value: Number(plain), grain: grainOf(plain), to: at + 1 };
}

function readWords(tokens: readonly Token[], at: number) {
  const word = tokens[at]?.word ?? '';
  const [tens = '', units] = word.split('-');
  const first = tens === 'a' && multipliers.has(tokens[at + 1]?.word ?? '') ? 1 : numberWords.get(tens);
  if (first === undefined || (units !== undefined && units !== 'odd' && !numberWords.has(units))) return undefined;
  return { value: first + (numberWords.get(units ?? '') ?? 0), grain: 1, to: at + 1 };
}

/** 100 for "1300", 0.1 for "6.1", 1 for "7". */
function grainOf(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (digits.length - digits.replace(/(?<!0)0+$/u, '').length);
}

function approximate(tokens: readonly Token[], core: number, { low, high, to, grain, exact }: Core): NumberPhrase {
  const best = approximatorBefore(tokens, core);
  const sign = exact === null ? wordsOf(tokens, core, to) : toReadable(exact);
  const isVague = best !== undefined && exact !== null;
  const label = isVague ? `${wordsOf(tokens, core - best.count, core)} ${sign}` : sign;
  const base = { to, core, grain, exact, label };
  if (!isVague) return { ...base, from: core, low, high };
  const from = core - best.count;
  switch (best.sense) {
    case 'near':
      return {
        ...base,
        from,
        low: low - Math.max(low * nearness, grain / 2),
        high: high + Math.max(high * nearness, grain / 2),
      };
    case 'below':
      return { ...base, from, low: low - Math.max(low * nearness, grain), high };
    case 'most':
      return { ...base, from, low: low / reach, high };
    case 'least':
      return { ...base, from, low, high: Math.max(high * reach - 1, high) };
    default:
      return { ...base, from, low: low + Math.min(grain / 2, 0.5), high: high * reach };
  }
}

/** The longest of the words before a number that say how exact it is. */
function approximatorBefore(tokens: readonly Token[], core: number) {
  for (let count = Math.min(core, 3); count > 0; count--) {
    const senses = count === 1 ? approximators : approximatorPairs;
    const sense = senses.get(wordsOf(tokens, core - count, core));
    if (sense !== undefined) return { count, sense };
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.word}`;
  return words;
}

/** "2.5 million", "14,000" */
function toReadable(number: number): string {
  if (number < 1000 && Number.isInteger(number)) return String(number);
  if (number < million) return readable.format(number);
  const [name, size] = number >= billion ? (['billion', billion] as const) : (['million', million] as const);
  return `${Number((number / size).toFixed(3))} ${name}`;
}

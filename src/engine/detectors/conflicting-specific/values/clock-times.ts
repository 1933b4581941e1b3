import type { Token } from '../../../reading/tokens.ts';
import { justWords, nearWords, timeZones } from '../lexicons/clock-words.ts';
import type { Range } from './value.ts';

/** A time of day: tokens `from` up to `to`, and the minutes since midnight that the words allow. */
export type ClockTime = Range & { readonly from: number; readonly to: number; readonly label: string };

const minutesPerHour = 60;
const minutesPerHalfDay = 720;

/** The clock times of a sentence: "2:30 a.m.", "7.35pm", "19:35 GMT", "noon", each with "just after" and the like. */
export function readClockTimes(tokens: readonly Token[]): ClockTime[] {
  const times: ClockTime[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readTime(tokens, at);
    if (!read) continue;
    times.push({ ...allow(tokens, at, read.minutes), to: read.to, label: toLabel(read.minutes) });
    at = read.to - 1;
  }
  return times;
}

function readTime(tokens: readonly Token[], at: number): { minutes: number; to: number } | undefined {
  const token = tokens[at];
  if (token?.word === 'midnight') return { minutes: 0, to: at + 1 };
  const digits = /^(?<hours>\d{1,2})(?:[:.](?<minutes>\d\d))?$/u.exec(token?.word ?? '')?.groups;
  if (!digits) return undefined;
  const [hours, minutes] = [Number(digits['hours']), Number(digits['minutes'] ?? 0)];
  if (hours > 23 || minutes >= minutesPerHour) return undefined;
  const half = readHalf(tokens, at + 1);
  if (half)
    return hours > 12 ? undefined : { minutes: (hours % 12) * minutesPerHour + minutes + half.offset, to: half.to };
  const isFullClock = token?.word.includes(':') === true && timeZones.has(tokens[at + 1]?.word ?? '');
  return isFullClock ? { minutes: hours * minutesPerHour + minutes, to: at + 1 } : undefined;
}

/** "am", "p.m.", "a. m." */
function readHalf(tokens: readonly Token[], at: number): { offset: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const whole = /^[ap]\.?m$/u.test(word);
  const offset = word.startsWith('p') ? minutesPerHalfDay : 0;
  if (whole) return { offset, to: tokens[at + 1]?.word === '.' && word.includes('.') ? at + 2 : at + 1 };
  const isSpaced = /^[ap]$/u.test(word) && tokens[at + 1]?.word === '.' && tokens[at + 2]?.word === 'm';
  return isSpaced ? { offset, to: at + 3 } : undefined;
}

/** Minutes that a round time is off by, and what the words before it allow. */
function allow(tokens: readonly Token[], at: number, minutes: number): Range & { from: number } {
  const slack = minutes % minutesPerHour === 0 ? 10 : minutes % 15 === 0 ? 7 : 5;
  const [second = '', first = ''] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  const isJust = justWords.has(first);
  if (second === 'after' || second === 'past')
    return { from: isJust ? at - 2 : at - 1, low: minutes, high: minutes + (isJust ? 15 : 30) };
  if (second === 'before') return { from: isJust ? at - 2 : at - 1, low: minutes - (isJust ? 15 : 30), high: minutes };
  const isNear = nearWords.has(second);
  if (!isNear) return { from: at, low: minutes - slack, high: minutes + slack };
  const reach = minutes % minutesPerHour === 0 ? 20 : 10;
  return { from: at - 1, low: minutes - reach, high: minutes + reach };
}

function toLabel(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / minutesPerHour), minutes % minutesPerHour];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

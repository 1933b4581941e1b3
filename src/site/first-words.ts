import type { Span } from '../engine/annotation.ts';
import { oneLine } from '../markdown/one-line.ts';

/** From how many characters on a quotation is cut, at a space. */
const longest = 72;

/** The words of some spans on one line: all of them if they are few, else the first ones. */
export function firstWords(text: string, spans: readonly Span[]): string {
  const pieces = spans.map(({ start, end }) => oneLine(text.slice(start, end)));
  const words = pieces.join(' … ');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '')} …`;
}

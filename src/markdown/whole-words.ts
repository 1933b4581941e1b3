import type { Span } from '../engine/annotation.ts';

/** A span widened where an edge lies inside a word, a surrogate pair or a letter with its combining marks. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (isInsideWord(text, from)) from -= 1;
  while (isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}

function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const isPair = /[\uD800-\uDBFF]/u.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(offset));
  if (isPair) return true;
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return /\p{M}/u.test(after) || (wordCharacter.test(after) && wordCharacter.test(characterBefore(text, offset)));
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return [...pair].at(-1) ?? '';
}

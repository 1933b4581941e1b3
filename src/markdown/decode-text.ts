import type { VFile } from 'vfile';

/**
 * The characters of a file in UTF-8: without byte-order mark, line ends as LF, nothing else changed.
 *
 * @returns null where the file is not UTF-8 or holds a character that HTML forbids; the file's messages say so
 */
export function decodeText(file: VFile, bytes: Uint8Array): string | null {
  const decoded = decodeStrictly(file, bytes);
  if (decoded === null) return null;
  const text = decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return hasForbiddenCharacter(file, text) ? null : text;
}

/** Whether a text holds a control or a noncharacter that no web page can show; the first one becomes a message. */
function hasForbiddenCharacter(file: VFile, text: string): boolean {
  const found = findForbidden(text);
  if (found === null) return false;
  const before = text.slice(0, found.offset).split('\n');
  file.message(found.reason, {
    place: { line: before.length, column: (before.at(-1) ?? '').length + 1, offset: found.offset },
    ruleId: 'forbidden-character',
    source: 'text',
  });
  return true;
}

/** The first character of a text that no web page can show, and what to do about it. */
export function findForbidden(text: string): { readonly offset: number; readonly reason: string } | null {
  const match = forbidden.exec(text);
  if (match === null) return null;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, reason: `The character U+${code} cannot stand on a web page: delete it.` };
}

/** Controls, noncharacters, halves of surrogate pairs. */
const forbidden = /(?![\t\n\f])[\p{Cc}\p{Cs}\p{NChar}]/u;

const strictly = new TextDecoder('utf-8', { fatal: true });

function decodeStrictly(file: VFile, bytes: Uint8Array): string | null {
  try {
    return strictly.decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    file.message('The file is not UTF-8: save it again with the encoding UTF-8.', {
      place: { line: firstBadLine(bytes), column: 1 },
      ruleId: 'not-utf-8',
      source: 'text',
    });
    return null;
  }
}

/** Counted from 1. No byte of a longer character is a line feed, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const lineFeed = 0x0a;
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next === -1 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictly.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

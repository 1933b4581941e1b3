/** Words on one line: each stretch of white space as one space. A single space stays, which are nearly all of them. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s{2,}|[^\S ]/gu, ' ');
}

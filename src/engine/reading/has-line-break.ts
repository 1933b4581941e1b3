/** Whether a line ends between two offsets of a text. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charAt(at) === '\n') return true;
  return false;
}

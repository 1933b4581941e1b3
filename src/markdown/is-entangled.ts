import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';

/** No writer goes so far; the parser takes very long, and what walks its tree fails. */
const deepest = 50;
const mostStars = 5000;

/** Whether a Markdown text has more markers in one place than can be read in good time; a message of the file says where. */
export function isEntangled(file: VFile, source: string): boolean {
  let stars = 0;
  for (const [place, line] of source.split('\n').entries()) {
    stars = line.trim() === '' ? 0 : stars + countOf(line, /[*_]/gu);
    const head = /^[ \t>*+.)\d-]*/u.exec(line)?.[0] ?? '';
    if (countOf(head, />|[*+-][ \t]|\d[.)][ \t]/gu) <= deepest && stars <= mostStars) continue;
    refuse(file, { line: place + 1, column: 1 });
    return true;
  }
  return false;
}

/** Whether lists, quotations or emphasis stand too deep in each other; a message of the file says where. */
export function isTooDeep(file: VFile, tree: Root): boolean {
  let level: readonly Nodes[] = tree.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      refuse(file, level[0]?.position?.start);
      return true;
    }
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

function refuse(file: VFile, place: { line: number; column: number } | undefined): void {
  file.message(
    'Too many signs of lists, quotations or emphasis stand in each other here: take some out, or write a `\\` before each that is meant as a character.',
    { place, ruleId: 'entangled', source: 'markdown' },
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import { objectEnders } from '../lexicons/object-enders.ts';
import type { Complement } from './complements.ts';
import type { TokenRange } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** The end of what a complement that begins at `from` reports. */
export function complementEnd(wording: Wording, { from, form }: Complement, sentence: TokenRange): number {
  const { classes, stretchAt, tokens } = wording;
  let to = sentence.to;
  while (to > from && classes[to - 1] === 'stop' && stretchAt[to - 1] === -1) to--;
  if (form !== 'object') return to;
  for (let at = from + 1; at < to; at++) {
    if (stretchAt[at] !== -1) continue;
    const here = classes[at];
    const word = tokens[at]?.word ?? '';
    if (here === 'colon' || here === 'dash') return at;
    if (here === 'comma' && endsObject(at)) return at;
    if (objectEnders.has(word)) return at;
  }
  return to;

  function endsObject(at: number): boolean {
    const next = classes[at + 1];
    if (next === 'conjunction') return classes[at + 2] !== 'noun' && classes[at + 2] !== 'name';
    return next !== 'name' && next !== 'noun' && next !== 'determiner';
  }
}

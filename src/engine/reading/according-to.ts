import type { Reporting } from './reporting.ts';
import { sourcePhraseAfter } from './source-phrase-after.ts';
import type { TokenRange } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** Finds who says what by "according to" in one sentence. */
export function findAccordingTo(wording: Wording, sentence: TokenRange): Reporting[] {
  const { tokens, classes, stretchAt } = wording;
  const found: Reporting[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    if (tokens[at]?.word !== 'according' || classes[at + 1] !== 'to' || stretchAt[at] !== -1) continue;
    const source = sourcePhraseAfter(wording, at + 2, sentence.to);
    if (source === null) continue;
    const content = contentAround(at, source.to);
    if (content.length > 0) {
      found.push({
        rule: 'according-to',
        cue: { from: at, to: at + 2 },
        lemma: 'according to',
        source,
        content,
        isSpeech: true,
      });
    }
  }
  return found;

  function contentAround(cue: number, sourceEnd: number): TokenRange[] {
    const content: TokenRange[] = [];
    let before = cue;
    while (before > sentence.from && classes[before - 1] === 'comma' && stretchAt[before - 1] === -1) before--;
    let from = sentence.from;
    if (classes[from] === 'conjunction') from++;
    if (before > from) content.push({ from, to: before });
    let after = sourceEnd;
    while (after < sentence.to && classes[after] !== 'comma' && stretchAt[after] === -1) after++;
    while (after < sentence.to && classes[after] === 'comma' && stretchAt[after] === -1) after++;
    const to = endOf(after);
    // In "…, according to the council, which …" what follows belongs to the council.
    const goesOn =
      content.length === 0 ||
      (classes[cue - 1] === 'comma' &&
        classes[after] !== 'relative' &&
        classes[after] !== 'determiner' &&
        classes[after] !== 'ing');
    if (goesOn && to > after) content.push({ from: after, to });
    return content;
  }

  function endOf(from: number): number {
    let to = sentence.to;
    while (to > from && classes[to - 1] === 'stop' && stretchAt[to - 1] === -1) to--;
    return to;
  }
}

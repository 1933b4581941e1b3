import type { Attribution, Span } from '../../annotation.ts';
import type { Reading } from '../../reading/reading.ts';
import { classifySource, type SourceIndex } from '../../reading/sources.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { verbFormOf } from '../../reading/verb-forms.ts';
import { actVerbs } from './lexicon.ts';
import type { SourceUse } from './source-use.ts';

/** The unnamed sources of an article's attributions, where the source says, fears or knows something. */
export function attributedUses(reading: Reading, index: SourceIndex): SourceUse[] {
  return reading.attributions.flatMap((attribution) => {
    const span = sourceSpan(attribution);
    if (span === null || attribution.isUnnamed === false || isAct(reading, attribution)) return [];
    const source = classifySource(index, span);
    if (source === null || source.isNamed !== false) return [];
    return [{ span, source, rule: attribution.content.length > 0 ? 'unnamed-source-says' : 'unnamed-source-speaks' }];
  });
}

/** From the first to the last piece of the source. Null where the attribution has none. */
export function sourceSpan({ source }: Attribution): Span | null {
  const [first, last] = [source[0], source.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Whether every verb of the cue tells of an act or a wish: "voters want", "protesters chanted". */
function isAct({ tokens }: Reading, { cue }: Attribution): boolean {
  const lemmas = cue.flatMap((span) => {
    const { from, to } = tokensIn(tokens, span);
    return tokens.slice(from, to).flatMap(({ word }) => verbFormOf(word)?.lemma ?? []);
  });
  return lemmas.length > 0 && lemmas.every((lemma) => actVerbs.has(lemma));
}

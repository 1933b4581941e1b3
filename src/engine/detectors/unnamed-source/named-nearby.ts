import { nounOf } from '../../reading/nouns.ts';
import { isNamedBetween } from '../../reading/source-mentions.ts';
import type { SourceIndex } from '../../reading/sources.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import type { Wording } from '../../reading/wording.ts';
import type { SourceUse } from './source-use.ts';

/**
 * Whether somebody who belongs to the source is named with the same noun in its sentence or in the next: "Researchers
 * warned ... “...,” said Jane Roe, a researcher at Leeds."
 */
export function isNamedNearby(
  { sentenceAt, sentenceStarts }: Wording,
  { tokens, mentions }: SourceIndex,
  { span, source }: SourceUse,
): boolean {
  if (source.kind === 'document') return false;
  const noun = nounOf(source.head.word);
  if (noun === undefined || !noun.isPlural) return false;
  const { from, to } = tokensIn(tokens, span);
  const sentence = sentenceAt[from] ?? 0;
  const end = sentenceStarts[sentence + 2] ?? tokens.length;
  return isNamedBetween(mentions, noun.singular, to, end);
}

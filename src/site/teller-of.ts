import type { CorpusArticle } from '../corpus/corpus.ts';
import type { Mention, SourceMention } from '../engine/annotation.ts';
import { pronouns } from '../engine/lexicons/pronouns.ts';
import { oneLine } from '../markdown/one-line.ts';

/** Who says what a mention says, and whether the text names that source: a few words to stand under the words as printed. */
export function tellerOf({ text, quotations }: Pick<CorpusArticle, 'text' | 'quotations'>, mention: Mention): string {
  if (mention.source !== null) return sourced(mention.source, text);
  const isQuoted = quotations.some(
    ({ isQuotation, parts }) =>
      isQuotation && parts.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  return isQuoted ? 'quoted; from whom, the text does not say' : 'the writer’s own voice';
}

function sourced({ start, end, name, isUnnamed }: SourceMention, text: string): string {
  const words = oneLine(text.slice(start, end));
  if (isUnnamed === true) return `says “${words}”, unnamed`;
  if (name !== undefined && name !== words) return `says ${name}, named`;
  return holdsName(words) ? `says ${words}, named` : `says “${words}”`;
}

/** The capital letter at the start of a phrase may be that of its sentence; a word that stands alone is a name or a pronoun. */
function holdsName(words: string): boolean {
  return /\s\p{Lu}/u.test(words) || (/^\p{Lu}\S*$/u.test(words) && !pronouns.has(words.toLowerCase()));
}

import type { Article, Span } from '../annotation.ts';
import type { ProperNames } from './proper-names.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';
import { classifyWords, type WordClass } from './word-classes.ts';

/** An article's tokens with what each of them is and where it stands. Every list has one entry a token. */
export type Wording = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ProperNames;
  readonly classes: readonly WordClass[];
  /** Index of the sentence that the token belongs to; words in quotation marks belong to the sentence around them. */
  readonly sentenceAt: readonly number[];
  /** First token of each sentence; one more entry for the end of the text. */
  readonly sentenceStarts: readonly number[];
  /** Index of the outermost stretch in quotation marks, or -1. */
  readonly stretchAt: readonly number[];
};

/** Says of every token what it is, in which sentence and in which stretch in quotation marks it stands. */
export function readWording(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Span[],
  stretches: readonly QuotedStretch[],
  names: ProperNames,
): Wording {
  const stretchAt = placeStretches(tokens, stretches);
  const sentenceStarts: number[] = [];
  const sentenceAt: number[] = new Array(tokens.length).fill(0);
  let next = 0;
  let block = 0;
  tokens.forEach((token, index) => {
    let opens = index === 0;
    for (; next < sentences.length && (sentences[next]?.start ?? 0) <= token.start; next++) opens = true;
    const blockBefore = block;
    while (block < article.blocks.length && (article.blocks[block]?.end ?? 0) <= token.start) block++;
    const isInside = index > 0 && stretchAt[index] !== -1 && stretchAt[index] === stretchAt[index - 1];
    if ((opens && !isInside) || block !== blockBefore || index === 0) sentenceStarts.push(index);
    sentenceAt[index] = sentenceStarts.length - 1;
  });
  sentenceStarts.push(tokens.length);
  return {
    text: article.text,
    tokens,
    names,
    classes: classifyWords(tokens, names),
    sentenceAt,
    sentenceStarts,
    stretchAt,
  };
}

function placeStretches(tokens: readonly Token[], stretches: readonly QuotedStretch[]): number[] {
  const at: number[] = new Array(tokens.length).fill(-1);
  stretches.forEach(({ parts, depth }, stretch) => {
    if (depth > 0) return;
    for (const part of parts) {
      const { from, to } = tokensIn(tokens, part);
      at.fill(stretch, from, to);
    }
  });
  return at;
}

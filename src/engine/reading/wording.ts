import type { Article, Span } from '../annotation.ts';
import { isTitleCase } from './is-title-case.ts';
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
  readonly sentenceAt: Int32Array;
  /** First token of each sentence; one more entry for the end of the text. */
  readonly sentenceStarts: readonly number[];
  /** Index of the block that the token stands in. */
  readonly blockAt: Int32Array;
  /** Index of the outermost stretch in quotation marks, or -1. */
  readonly stretchAt: Int32Array;
  /** For a token in a stretch, the first one after it that stands in another or in none. */
  readonly stretchEnds: Int32Array;
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
  const sentenceAt = new Int32Array(tokens.length);
  const blockAt = new Int32Array(tokens.length);
  let next = 0;
  let block = 0;
  tokens.forEach((token, index) => {
    let opens = index === 0;
    for (; next < sentences.length && (sentences[next]?.start ?? 0) <= token.start; next++) opens = true;
    const blockBefore = block;
    while (block < article.blocks.length && (article.blocks[block]?.end ?? 0) <= token.start) block++;
    if (index === 0 || block !== blockBefore || (opens && !goesOn(index))) sentenceStarts.push(index);
    sentenceAt[index] = sentenceStarts.length - 1;
    blockAt[index] = block;
  });

  /** Inside quotation marks, inside a name, or before a small letter no sentence begins. */
  function goesOn(index: number): boolean {
    const [before, here] = [index - 1, index];
    if (stretchAt[here] !== -1) return stretchAt[here] === stretchAt[before];
    const name = names.at[here];
    if (name !== undefined && name === names.at[before]) return true;
    const token = tokens[here];
    return token?.kind === 'word' && !token.isCapital && tokens[before]?.kind !== 'word';
  }

  sentenceStarts.push(tokens.length);
  const titleCase = sentenceStarts.map((from, index) => isTitleCase(tokens, from, sentenceStarts[index + 1] ?? from));
  const classes = classifyWords(article.text, tokens, names, (index) => titleCase[sentenceAt[index] ?? 0] ?? false);
  const stretchEnds = findEnds(stretchAt);
  return { text: article.text, tokens, names, classes, sentenceAt, sentenceStarts, blockAt, stretchAt, stretchEnds };
}

function placeStretches(tokens: readonly Token[], stretches: readonly QuotedStretch[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  stretches.forEach(({ parts, depth }, stretch) => {
    if (depth > 0) return;
    for (const part of parts) {
      const { from, to } = tokensIn(tokens, part);
      at.fill(stretch, from, to);
    }
  });
  return at;
}

function findEnds(stretchAt: Int32Array): Int32Array {
  const ends = new Int32Array(stretchAt.length);
  for (let at = stretchAt.length - 1; at >= 0; at--) {
    const goesOn = at + 1 < stretchAt.length && stretchAt[at + 1] === stretchAt[at];
    ends[at] = goesOn ? (ends[at + 1] ?? 0) : at + 1;
  }
  return ends;
}

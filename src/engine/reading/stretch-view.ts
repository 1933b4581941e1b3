import type { Article, Span } from '../annotation.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { countBefore } from './count-before.ts';
import { isOpeningLine, longestHeadline } from './is-headline.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';

/** A stretch in quotation marks with what stands around it, as far as it matters for whether it is a quotation. */
export type StretchView = {
  /** Words and numbers between the marks. */
  readonly words: readonly Token[];
  /** The last token between the marks, where it is a mark of punctuation: "," in “Come back,”. */
  readonly ending: string;
  /** The tokens before the stretch in its sentence, the nearest first; apostrophes are left out. At most 40. */
  readonly before: readonly Token[];
  /** The tokens after the stretch in its sentence, the nearest first. At most 12. */
  readonly after: readonly Token[];
  /** Whether it stands in a headline: a heading, the short line that opens the text, or a line of capitals. */
  readonly isInHeadline: boolean;
};

const reachBefore = 40;
const reachAfter = 12;

/** Looks at a stretch and at some tokens around it: the time it takes hardly depends on the length of the text. */
export function viewStretch(
  { text, blocks }: Article,
  tokens: readonly Token[],
  sentences: readonly Span[],
  stretch: QuotedStretch,
): StretchView {
  const [first, last] = [stretch.parts[0], stretch.parts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('expected a stretch with parts, found one without');
  const { from, to } = tokensIn(tokens, { start: first.start, end: last.end });
  const ending = tokens[stretch.isClosed ? to - 2 : to - 1];
  const sentenceStart = spanAt(sentences, first.start)?.start ?? 0;
  const sentenceEnd = spanAt(sentences, last.end - 1)?.end ?? text.length;
  const blockIndex = indexAt(blocks, first.start);
  const block = blocks[blockIndex] ?? { kind: 'paragraph', start: 0, end: text.length };
  const isShort = block.end - block.start <= longestHeadline;
  return {
    words: wordsBetweenMarks(tokens, stretch),
    ending: ending?.kind === 'punctuation' ? ending.word : '',
    before: tokensBefore(tokens, from, sentenceStart),
    after: tokensAfter(tokens, to, sentenceEnd),
    isInHeadline: isOpeningLine({ blocks }, blockIndex) || (isShort && isInCapitals(tokens, block, from, to)),
  };
}

/** The words and numbers of a stretch. */
export function wordsBetweenMarks(tokens: readonly Token[], { parts }: QuotedStretch): Token[] {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const { from, to } = tokensIn(tokens, { start, end });
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number');
}

/** Whether a noun follows to which it belongs: "the “law and order” issue". */
export function isBeforeNoun({ ending, after }: StretchView): boolean {
  const [next] = after;
  return ending === '' && next?.kind === 'word' && !functionWords.has(next.word);
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  return spans[indexAt(spans, offset)];
}

function tokensBefore(tokens: readonly Token[], from: number, start: number): Token[] {
  const before: Token[] = [];
  for (let at = from - 1; at >= 0 && from - at <= reachBefore; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < start) break;
    if (!isApostrophe(token)) before.push(token);
  }
  return before;
}

function tokensAfter(tokens: readonly Token[], to: number, end: number): Token[] {
  const after = tokens.slice(to, to + reachAfter);
  const isOut = after.findIndex((token) => token.end > end);
  return isOut < 0 ? after : after.slice(0, isOut);
}

/** The first span that ends behind the offset. */
function indexAt(spans: readonly Span[], offset: number): number {
  return countBefore(spans, offset + 1, ({ end }) => end);
}

function isApostrophe({ kind, word }: Token): boolean {
  return kind === 'quotation-mark' && (word === "'" || word === '’');
}

/** Whether the words around the stretch are written in capitals. */
function isInCapitals(tokens: readonly Token[], block: Span, from: number, to: number): boolean {
  const range = tokensIn(tokens, block);
  const around = [...tokens.slice(range.from, from), ...tokens.slice(to, range.to)];
  const long = around.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return long.length > 1 && long.filter(({ isCapital }) => isCapital).length > 0.7 * long.length;
}

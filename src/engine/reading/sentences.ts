import type { Article, Span } from '../annotation.ts';

/** The sentences of an article, in order; none runs over two blocks, and the space around a sentence belongs to none. */
export function splitSentences(article: Article): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return article.blocks.flatMap((block) =>
    Array.from(segmenter.segment(article.text.slice(block.start, block.end)), ({ segment, index }) => ({
      start: block.start + index,
      end: block.start + index + segment.trimEnd().length,
    })),
  );
}

import type { Corpus, CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { createMarkSorter } from '../corpus/mark-sort.ts';
import type { Annotation, Span } from '../engine/annotation.ts';
import { blockNumberAt } from '../markdown/block-number-at.ts';
import { oneLine } from '../markdown/one-line.ts';
import { type Filter, markValue, placeValue, textKind } from './facets.ts';
import { paragraphSign, pieceBreak } from './passage.ts';
import { sourcesOfMark, sourcesOfText } from './source-values.ts';

/** What the search index keeps of one annotation or of one text. */
export type SearchRecord = {
  /** The id of the annotation; null for a text. */
  readonly mark: string | null;
  /** The sentences that hold the marked words, after the number of their paragraph in paragraph signs; of a text all its paragraphs, each after one. */
  readonly content: string;
  readonly language: string;
  /** `title` is the label of a mark or the title of a text; `words` are the marked words, with a paragraph sign between pieces. */
  readonly meta: { readonly title: string; readonly words?: string };
  readonly filters: Readonly<Record<Filter, readonly string[]>>;
};

/** The value of the filter `mark` for a text. */
export const textValue = markValue({ kind: textKind, type: '', strength: '', by: '' });

/** The records of all stories, in their order. */
export function toSearchRecords({ stories }: Corpus): SearchRecord[] {
  return stories.flatMap(recordsOfStory);
}

/** A record for each text, then one for each of its annotations, in the order of the texts and their words. */
export function recordsOfStory(story: CorpusStory): SearchRecord[] {
  return story.articles.flatMap((article) => [toTextRecord(story, article), ...toMarkRecords(story, article)]);
}

function toTextRecord(story: CorpusStory, article: CorpusArticle): SearchRecord {
  const paragraphs = article.blocks.map((block) => `${paragraphSign} ${normalised(article, block)}`);
  return {
    mark: null,
    content: paragraphs.join(' '),
    language: 'en',
    meta: { title: article.title },
    filters: {
      mark: [textValue],
      place: [placeOf(story, article)],
      source: sourcesOfText(story, article),
    },
  };
}

function toMarkRecords(story: CorpusStory, article: CorpusArticle): SearchRecord[] {
  const sortOf = createMarkSorter(story);
  return article.annotations.map((annotation) => {
    const { label, id, spans } = annotation;
    return {
      mark: id,
      content: `${paragraphSigns(article, annotation)} ${normalised(article, around(article.sentences, annotation))}`,
      language: 'en',
      meta: { title: label, words: spans.map((span) => normalised(article, span)).join(pieceBreak) },
      filters: {
        mark: [markValue(sortOf(annotation))],
        place: [placeOf(story, article)],
        source: sourcesOfMark(story, annotation),
      },
    };
  });
}

function placeOf(story: CorpusStory, article: CorpusArticle): string {
  return placeValue({ story: story.id, text: article.id, storyTitle: story.title, textTitle: article.title });
}

function paragraphSigns({ blocks }: CorpusArticle, { spans }: Annotation): string {
  return paragraphSign.repeat(blockNumberAt(blocks, spans[0]?.start ?? 0));
}

/** From the start of the sentence in which the words begin to the end of the one in which they end. */
function around(sentences: readonly Span[], { spans }: Annotation): Span {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  return {
    start: sentences.findLast((sentence) => sentence.start <= start)?.start ?? start,
    end: sentences.find((sentence) => sentence.end >= end)?.end ?? end,
  };
}

/** On one line, with hyphens at which the index parts words (it does not part them at U+2011), without paragraph signs. */
function normalised({ text }: CorpusArticle, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll('\u2011', '-').replaceAll(paragraphSign, ' ');
  return oneLine(words).trim();
}

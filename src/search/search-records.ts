import type { Corpus, CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { createMarkSorter, type MarkSort } from '../corpus/mark-sort.ts';
import type { Annotation, Span } from '../engine/annotation.ts';
import { countBefore } from '../engine/reading/count-before.ts';
import { blockNumberAt } from '../markdown/block-number-at.ts';
import { oneLine } from '../markdown/one-line.ts';
import { type Filter, markValue, placeValue, textKind } from './facets.ts';
import { paragraphSign, pieceBreak } from './passage.ts';
import { createSourceValues, type SourceValues } from './source-values.ts';

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

/** A story with what is looked up in it for each record. */
type Lookup = {
  readonly story: CorpusStory;
  readonly sources: SourceValues;
  readonly sortOf: (mark: Annotation) => MarkSort;
};

/** The value of the filter `mark` for a text. */
export const textValue = markValue({ kind: textKind, type: '', strength: '', by: '' });

/** The records of all stories, in their order. */
export function toSearchRecords({ stories }: Corpus): SearchRecord[] {
  return stories.flatMap(recordsOfStory);
}

/** A record for each text, then one for each of its annotations, in the order of the texts and their words. */
export function recordsOfStory(story: CorpusStory): SearchRecord[] {
  const lookup = { story, sources: createSourceValues(story), sortOf: createMarkSorter(story) };
  return story.articles.flatMap((article) => [toTextRecord(lookup, article), ...toMarkRecords(lookup, article)]);
}

function toTextRecord({ story, sources }: Lookup, article: CorpusArticle): SearchRecord {
  const paragraphs = article.blocks.map((block) => `${paragraphSign} ${normalised(article, block)}`);
  return {
    mark: null,
    content: paragraphs.join(' '),
    language: 'en',
    meta: { title: article.title },
    filters: {
      mark: [textValue],
      place: [placeOf(story, article)],
      source: sources.ofText(article.id),
    },
  };
}

function toMarkRecords({ story, sources, sortOf }: Lookup, article: CorpusArticle): SearchRecord[] {
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
        source: sources.ofMark(annotation),
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
  const first = sentences[countBefore(sentences, start + 1, (sentence) => sentence.start) - 1];
  const last = sentences[countBefore(sentences, end, (sentence) => sentence.end)];
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** On one line, with hyphens at which the index parts words (it does not part them at U+2011), without paragraph signs. */
function normalised({ text }: CorpusArticle, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll('\u2011', '-').replaceAll(paragraphSign, ' ');
  return oneLine(words).trim();
}

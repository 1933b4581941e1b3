import type { Corpus, CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import type { Annotation, Span } from '../engine/annotation.ts';
import { articlePath } from '../site/address-of.ts';

/** What the search index keeps of one annotation, in the shape of a Pagefind record. */
export type SearchRecord = {
  /** From the root of the site, without its base: Pagefind puts that in front. */
  readonly url: string;
  /** The sentences that hold the marked words. */
  readonly content: string;
  readonly language: string;
  /** `title` is the label; `words` are the marked words, a line for each piece. */
  readonly meta: { readonly title: string; readonly words: string };
  /** Values as they stand in addresses. */
  readonly filters: Readonly<Record<Facet, readonly [string]>>;
  /** `place` orders the records by story, text and place in the text. */
  readonly sort: { readonly place: string };
};

/** What marks can be narrowed down by; `type` is the rung of a quotation, else the subtype; `by` is who found it. */
export const facets = ['kind', 'type', 'story', 'text', 'by'] as const;
export type Facet = (typeof facets)[number];

/** Exactly one record for each annotation, in the order of the stories, their texts and their words. */
export function toSearchRecords({ stories }: Corpus): SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const story of stories) records.push(...recordsOfStory(story, records.length));
  return records;
}

/**
 * The records of one story, as `toSearchRecords` gives them.
 *
 * @param before how many records the stories before it have
 */
export function recordsOfStory({ articles }: CorpusStory, before: number): SearchRecord[] {
  const records = articles.flatMap(recordsOf);
  return records.map((record, place) => ({ ...record, sort: { place: String(before + place).padStart(7, '0') } }));
}

/** The value of the facet `text`: ids of texts are unique in their story only. */
export function textValue({ story, id }: { readonly story: string; readonly id: string }): string {
  return `${story}/${id}`;
}

function recordsOf(article: CorpusArticle): Omit<SearchRecord, 'sort'>[] {
  return article.annotations.map((annotation) => ({
    url: `${articlePath(article)}#m-${annotation.id}`,
    content: normalised(article, around(article.sentences, annotation)),
    language: 'en',
    meta: { title: annotation.label, words: annotation.spans.map((span) => normalised(article, span)).join('\n') },
    filters: {
      kind: [annotation.kind],
      type: [annotation.subtype],
      story: [article.story],
      text: [textValue(article)],
      by: [annotation.by],
    },
  }));
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

/** On one line, with hyphens at which the index parts words: it does not part them at U+2011. */
function normalised({ text }: CorpusArticle, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\u2011', '-').replaceAll(/\s+/gu, ' ');
}

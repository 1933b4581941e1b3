import type { CorpusStory } from '../corpus/corpus.ts';
import { isConflict } from '../engine/annotation.ts';

/** As much of a story as lists of all stories show: whole, they may not fit into memory together. */
export type StoryOutline = Pick<CorpusStory, 'id' | 'title' | 'question' | 'lang'> & {
  readonly articles: readonly { readonly id: string; readonly story: string; readonly title: string }[];
  readonly marks: number;
  /** Details that its texts tell differently. */
  readonly conflicts: number;
  /** `<kind> <subtype>` of its marks. */
  readonly subtypes: ReadonlySet<string>;
};

export async function outlineStories(stories: AsyncIterable<CorpusStory>): Promise<StoryOutline[]> {
  const outlines: StoryOutline[] = [];
  for await (const { id, title, question, lang, articles, specifics } of stories) {
    const annotations = articles.flatMap((article) => article.annotations);
    outlines.push({
      id,
      title,
      question,
      lang,
      articles: articles.map((article) => ({ id: article.id, story: id, title: article.title })),
      marks: annotations.length,
      conflicts: specifics.filter(isConflict).length,
      subtypes: new Set(annotations.map(({ kind, subtype }) => `${kind} ${subtype}`)),
    });
  }
  return outlines;
}

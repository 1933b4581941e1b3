import type { CorpusStory } from '../corpus/corpus.ts';
import { isConflict } from '../engine/annotation.ts';

/** As much of a story as lists of all stories show: whole, they may not fit into memory together. */
export type StoryOutline = Pick<CorpusStory, 'id' | 'title' | 'question' | 'lang'> & {
  readonly articles: readonly { readonly id: string }[];
  readonly marks: number;
  /** Details that its texts tell differently. */
  readonly conflicts: number;
};

export function outlineStories(stories: Iterable<CorpusStory>): StoryOutline[] {
  const outlines: StoryOutline[] = [];
  for (const { id, title, question, lang, articles, specifics } of stories) {
    outlines.push({
      id,
      title,
      question,
      lang,
      articles: articles.map((article) => ({ id: article.id })),
      marks: articles.reduce((sum, { annotations }) => sum + annotations.length, 0),
      conflicts: specifics.filter(isConflict).length,
    });
  }
  return outlines;
}

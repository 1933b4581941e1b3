import { z } from 'astro/zod';
import { isConflict, type Kind, kinds } from '../engine/annotation.ts';
import type { AnalysedStory } from './analyse-story.ts';
import type { CorpusStory } from './corpus.ts';
import { createMarkSorter } from './mark-sort.ts';

/** What the content store holds of a story; `readStory` gives the rest. */
export const storyEntrySchema = z.object({
  title: z.string(),
  question: z.string(),
  lang: z.string(),
  articles: z.array(z.string()),
  /** How many marks of each kind its texts have. */
  marks: z.partialRecord(z.enum(kinds), z.int()),
  /** The same, more exactly: how many are of which `MarkSort`. */
  sorts: z.array(
    z.object({ kind: z.enum(kinds), type: z.string(), strength: z.string(), by: z.string(), count: z.int() }),
  ),
  /** Details that its texts tell differently. */
  conflicts: z.int(),
});

/** What the content store holds of an article; `readArticle` gives the rest. */
export const articleEntrySchema = z.object({ story: z.string(), article: z.string(), title: z.string() });

/** An entry of the content store. Its digest changes with anything that its page shows. */
export type Entry<Data extends Record<string, unknown> = Record<string, unknown>> = {
  readonly id: string;
  readonly data: Data;
  readonly digest: string;
};

/** What the content store holds of a story, and of each of its articles under `<story>/<article>`. */
export type StoryEntries = {
  readonly story: Entry<z.infer<typeof storyEntrySchema>>;
  readonly articles: readonly Entry<z.infer<typeof articleEntrySchema>>[];
};

/**
 * What the content store holds of an analysed story.
 *
 * @param digest changes with anything that the story and its articles show
 */
export function toEntries({ story }: AnalysedStory, digest: string): StoryEntries {
  const { id, title, question, lang, articles, specifics } = story;
  const found = articles.flatMap(({ annotations }) => annotations.map(({ kind }) => kind));
  return {
    story: {
      id,
      data: {
        title,
        question,
        lang,
        articles: articles.map((article) => article.id),
        marks: countKinds(found),
        sorts: countSorts(story),
        conflicts: specifics.filter(isConflict).length,
      },
      digest,
    },
    articles: articles.map((article) => ({
      id: `${id}/${article.id}`,
      data: { story: id, article: article.id, title: article.title },
      digest,
    })),
  };
}

function countKinds(found: readonly Kind[]): Partial<Record<Kind, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, found.filter((one) => one === kind).length]));
}

function countSorts(story: CorpusStory): z.infer<typeof storyEntrySchema>['sorts'] {
  const sortOf = createMarkSorter(story);
  const sorts = story.articles.flatMap(({ annotations }) => annotations.map(sortOf));
  const alike = Map.groupBy(sorts, ({ kind, type, strength, by }) => `${kind} ${type} ${strength} ${by}`);
  return [...alike.values()].flatMap(([sort, ...others]) =>
    sort === undefined ? [] : [{ ...sort, count: 1 + others.length }],
  );
}

import type { Loader } from 'astro/loaders';
import { articleEntrySchema, storyEntrySchema } from './entries.ts';
import { fillCollection } from './fill-collection.ts';

/**
 * Fills a collection with what the content store holds of the stories; what pages read lies beside it. In a build,
 * anything wrong with the content ends it; in dev it is logged, and a story stays as it was until it is right.
 */
export const storiesLoader = {
  name: 'stories',
  schema: storyEntrySchema,
  load: (context) => fillCollection(context, ({ story }) => [story]),
} satisfies Loader;

/** As `storiesLoader`, for the articles of all stories. Collections load at the same time; the two share one reading. */
export const articlesLoader = {
  name: 'articles',
  schema: articleEntrySchema,
  load: (context) => fillCollection(context, ({ articles }) => articles),
} satisfies Loader;

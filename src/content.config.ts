import { defineCollection } from 'astro:content';
import { articlesLoader, storiesLoader } from './corpus/loader.ts';

export const collections = {
  stories: defineCollection({ loader: storiesLoader }),
  articles: defineCollection({ loader: articlesLoader }),
};

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnalysedStory } from './analyse-story.ts';
import type { Corpus, CorpusArticle, CorpusStory } from './corpus.ts';

/** An article with its text as HTML: marks, chips and notes, in one element that carries `data-reading-text`. */
export type RenderedArticle = { readonly article: CorpusArticle; readonly html: string };

// The content store is bundled and compiled as one module, so it holds what lists need; pages read the rest from here.
const folder = '.cache/renderings';

/** Writes what pages read of a story: a file for the story, one for each article. */
export async function writeStory(root: string, { story, htmlByArticle }: AnalysedStory): Promise<void> {
  for (const article of story.articles) {
    const html = htmlByArticle.get(article.id);
    if (html === undefined) throw new Error(`Expected HTML for every article; ${article.id} has none`);
    await writeJson(join(root, folder, story.id, 'articles', `${article.id}.json`), { article, html });
  }
  await writeJson(join(root, folder, story.id, 'story.json'), story);
}

/** Takes away what was written of stories that are no more. */
export async function keepOnlyStories(root: string, ids: readonly string[]): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  for (const id of await readdir(join(root, folder))) {
    if (!ids.includes(id)) await rm(join(root, folder, id), { recursive: true, force: true });
  }
}

/** A story with all its articles, without their HTML. */
export async function readStory(id: string, root = '.'): Promise<CorpusStory> {
  const story: CorpusStory = await readJson(join(root, folder, id, 'story.json'));
  return story;
}

/** An article and its HTML. */
export async function readArticle(story: string, id: string, root = '.'): Promise<RenderedArticle> {
  const rendered: RenderedArticle = await readJson(join(root, folder, story, 'articles', `${id}.json`));
  return rendered;
}

/** All stories, in order of their ids. */
export async function readCorpus(root = '.'): Promise<Corpus> {
  const ids = (await readdir(join(root, folder))).toSorted();
  return { stories: await Promise.all(ids.map((id) => readStory(id, root))) };
}

async function readJson(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Written whole or not at all, because a page may be reading it. */
async function writeJson(path: string, value: unknown): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, JSON.stringify(value));
  await rename(unfinished, path);
}

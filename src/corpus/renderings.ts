import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysedStory } from './analyse-story.ts';
import type { Corpus, CorpusArticle, CorpusStory } from './corpus.ts';
import type { StoryEntries } from './entries.ts';
import { errorCode } from './error-code.ts';
import type { StoryLinks } from './story-links.ts';

/** An article with its text as HTML: marks, chips and notes, in one element that carries `data-reading-text`. */
export type RenderedArticle = { readonly article: CorpusArticle; readonly html: string };

/** What a later run needs to know of a story that has not changed. */
export type Shelf = {
  /** The story's `storyKey` when it was analysed. */
  readonly key: string;
  readonly entries: StoryEntries;
  readonly links: StoryLinks;
  /** The files that it was read from: paths from the root of the project, with `/`. */
  readonly files: readonly string[];
};

// The content store is bundled and compiled as one module, so it holds what lists need; pages read the rest from here.
const folder = '.cache/renderings';

/** Between the HTML of two articles: no text holds this character, because no page can. */
const separator = '\0';

/** Writes what pages read of a story: a file for the story, and one for the HTML of its articles, in their order. */
export function writeStory(root: string, { story, htmlByArticle }: AnalysedStory): void {
  mkdirSync(join(root, folder, story.id), { recursive: true });
  writeWhole(htmlFile(root, story.id), [...htmlByArticle.values()].join(separator));
  writeWhole(storyFile(root, story.id), JSON.stringify(story));
}

/** Takes away what was written of stories that are no more. */
export function keepOnlyStories(root: string, ids: readonly string[]): void {
  mkdirSync(join(root, folder), { recursive: true });
  const known = new Set(ids);
  for (const id of readdirSync(join(root, folder))) {
    if (!known.has(id)) rmSync(join(root, folder, id), { recursive: true, force: true });
  }
}

/** A story with all its articles, without their HTML. */
export function readStory(id: string, root = '.'): CorpusStory {
  return readLatestStory(storyFile(root, id));
}

/** An article and its HTML. */
export function readArticle(story: string, id: string, root = '.'): RenderedArticle {
  const { articles } = readStory(story, root);
  const place = articles.findIndex((candidate) => candidate.id === id);
  const article = articles[place];
  const html = readLatestHtml(htmlFile(root, story))[place];
  if (article === undefined || html === undefined)
    throw new Error(`Expected an article ${id} in the story ${story}, found none`);
  return { article, html };
}

const readLatestStory = createReader((content): CorpusStory => JSON.parse(content));
const readLatestHtml = createReader((content) => content.split(separator));

/** Reads files of one kind, and keeps the last: pages of one story are rendered one after the other. */
function createReader<Value>(parse: (content: string) => Value): (path: string) => Value {
  let latest: { readonly state: string; readonly value: Value } | undefined;
  return (path) => {
    const { mtimeMs, ino } = statSync(path);
    const state = `${path} ${mtimeMs} ${ino}`;
    if (latest?.state !== state) latest = { state, value: parse(readFileSync(path, 'utf8')) };
    return latest.value;
  };
}

/** All stories, in order of their ids, one at a time: together they may not fit into memory. */
export function* eachStory(root = '.'): Generator<CorpusStory> {
  for (const id of readdirSync(join(root, folder)).toSorted()) yield readStory(id, root);
}

/** All stories at once, for what needs few of them. */
export function readCorpus(root = '.'): Corpus {
  return { stories: [...eachStory(root)] };
}

/** Null where a story was not written, or not to its end, as where the power failed. */
export function readShelf(root: string, id: string): Shelf | null {
  const file = shelfFile(root, id);
  // To be refused a file takes longer than to ask for it; another build may take it away in between.
  if (!existsSync(file)) return null;
  try {
    const shelf: Shelf = JSON.parse(readFileSync(file, 'utf8'));
    return shelf;
  } catch (cause) {
    if (cause instanceof SyntaxError || errorCode(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** Says that what was written of a story is whole. */
export function writeShelf(root: string, id: string, shelf: Shelf): void {
  writeWhole(shelfFile(root, id), JSON.stringify(shelf));
}

/** Before a story is written: whatever happens on the way, half of it is not taken for the whole. */
export function forgetShelf(root: string, id: string): void {
  rmSync(shelfFile(root, id), { force: true });
}

function storyFile(root: string, id: string): string {
  return join(root, folder, id, 'story.json');
}

function htmlFile(root: string, id: string): string {
  return join(root, folder, id, 'articles.html');
}

function shelfFile(root: string, id: string): string {
  return join(root, folder, id, 'shelf.json');
}

/** Written whole or not at all, because a page may be reading it. */
function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

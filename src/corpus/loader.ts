import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleEntrySchema, type Entry, type StoryEntries, storyEntrySchema } from './entries.ts';
import { formatProblem } from './format-problem.ts';
import { listStories, noStories, storiesFolder } from './load-corpus.ts';
import { keepOnlyStories } from './renderings.ts';
import { shareRuns } from './share-runs.ts';
import { type ShelvedStory, shelveStories } from './shelve-stories.ts';

/**
 * Fills a collection with what the content store holds of the stories; what pages read lies beside it. In a build,
 * anything wrong with the content ends it; in dev it is logged, and a story stays as it was until it is right.
 */
export const storiesLoader = {
  name: 'stories',
  schema: storyEntrySchema,
  load: (context) => load(context, ({ story }) => [story]),
} satisfies Loader;

/** As `storiesLoader`, for the articles of all stories. Collections load at the same time; the two share one reading. */
export const articlesLoader = {
  name: 'articles',
  schema: articleEntrySchema,
  load: (context) => load(context, ({ articles }) => articles),
} satisfies Loader;

const share = shareRuns<readonly ShelvedStory[]>();

async function load(context: LoaderContext, entriesOf: (entries: StoryEntries) => readonly Entry[]): Promise<void> {
  const { store, logger, watcher, config, parseData } = context;
  const root = fileURLToPath(config.root);
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
  const shelf = new Map<string, ShelvedStory>();
  const shelved = await share('', readAll);
  const isSound = shelved.length > 0 && shelved.every(({ problems }) => problems.length === 0);
  if (!watcher && !isSound) throw new Error('The content is not sound.');
  for (const key of store.keys()) store.delete(key);
  for (const story of shelved) await show(story);
  if (watcher) watch(watcher);

  async function readAll(): Promise<readonly ShelvedStory[]> {
    const ids = await listStories(root);
    await keepOnlyStories(root, ids);
    if (ids.length === 0) logger.error(formatProblem(noStories()));
    return readStories(ids);
  }

  async function readStories(ids: readonly string[]): Promise<readonly ShelvedStory[]> {
    const stories = await shelveStories(root, base, ids);
    for (const problem of stories.flatMap(({ problems }) => problems)) logger.error(formatProblem(problem));
    return stories;
  }

  /** Puts a story that is sound into the store, in place of what the store holds of it. */
  async function show(story: ShelvedStory): Promise<void> {
    const before = shelf.get(story.id);
    shelf.set(story.id, { ...story, entries: story.entries ?? before?.entries ?? null });
    if (!story.entries) return;
    if (before) hide(before);
    for (const { id, data, digest } of entriesOf(story.entries)) {
      store.set({ id, data: await parseData({ id, data }), digest });
    }
  }

  function hide({ entries }: ShelvedStory): void {
    for (const { id } of entries ? entriesOf(entries) : []) store.delete(id);
  }

  function watch(files: NonNullable<LoaderContext['watcher']>): void {
    let queue = Promise.resolve();
    files.add(join(root, storiesFolder));
    for (const { files: paths } of shelf.values()) files.add(paths.map((path) => join(root, path)));
    for (const event of ['add', 'change', 'unlink'] as const) {
      files.on(event, (path) => {
        queue = queue.then(() => update(relative(root, path).split(sep).join('/')));
      });
    }
  }

  async function update(file: string): Promise<void> {
    const known = await listStories(root);
    const [content, stories, folder = ''] = file.split('/');
    const touched = new Set([...shelf.values()].filter(({ files }) => files.includes(file)).map(({ id }) => id));
    if (`${content}/${stories}` === storiesFolder) touched.add(folder);
    for (const id of touched) {
      const gone = shelf.get(id);
      if (known.includes(id)) for (const story of await share(id, () => readStories([id]))) await show(story);
      else if (gone) {
        hide(gone);
        shelf.delete(id);
      }
    }
  }
}

import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { Entry, StoryEntries } from './entries.ts';
import { formatProblem } from './format-problem.ts';
import { listStories, noStories, storiesFolder } from './list-stories.ts';
import { keepOnlyStories } from './renderings.ts';
import { shareRuns } from './share-runs.ts';
import type { ShelvedStory } from './shelve-stories.ts';

/** As much of what Astro hands to a loader as ours needs. */
export type CollectionContext = {
  readonly store: Pick<LoaderContext['store'], 'keys' | 'set' | 'delete'>;
  readonly logger: Pick<LoaderContext['logger'], 'error'>;
  readonly parseData: LoaderContext['parseData'];
  readonly config: Pick<LoaderContext['config'], 'root'>;
  /** In dev only. */
  readonly watcher?: Watcher | undefined;
};

export type Watcher = {
  add: (paths: string | string[]) => unknown;
  on: (event: 'add' | 'change' | 'unlink', listener: (path: string) => void) => unknown;
};

// Vite would transform each module of the engine before the first text is read; Node takes them as they are.
const require = createRequire(import.meta.url);
const { shelveStories }: typeof import('./shelve-stories.ts') = require('./shelve-stories.ts');
const { areUnchangedSince }: typeof import('./story-key.ts') = require('./story-key.ts');

/** Vite's watcher tells nothing of a file that changes again within 50 ms. */
const againMs = 100;

const share = shareRuns<readonly ShelvedStory[]>();

/**
 * Fills the store of a collection and, where there is a watcher, keeps it up with the files.
 *
 * @param entriesOf which entries of a story belong to the collection
 */
export async function fillCollection(
  context: CollectionContext,
  entriesOf: (entries: StoryEntries) => readonly Entry[],
): Promise<void> {
  const { store, logger, watcher, config, parseData } = context;
  const root = fileURLToPath(config.root);
  const shelf = new Map<string, ShelvedStory>();
  const shelved = await share(root, readAll);
  const isSound = shelved.length > 0 && shelved.every(({ problems }) => problems.length === 0);
  if (!watcher && !isSound) throw refusal();
  for (const key of store.keys()) store.delete(key);
  for (const story of shelved) await show(story);
  if (watcher) watch(watcher);

  async function readAll(): Promise<readonly ShelvedStory[]> {
    const ids = listStories(root);
    if (ids.length === 0) logger.error(formatProblem(noStories()));
    const stories = await readStories(ids);
    keepOnlyStories(
      root,
      stories.filter(({ entries }) => entries !== null).map(({ id }) => id),
    );
    return stories;
  }

  async function readStories(ids: readonly string[]): Promise<readonly ShelvedStory[]> {
    const stories = await shelveStories(root, ids);
    for (const problem of stories.flatMap(({ problems }) => problems)) logger.error(formatProblem(problem));
    return stories;
  }

  /** Puts a story that is sound into the store, in place of what the store holds of it. */
  async function show(story: ShelvedStory): Promise<void> {
    const before = shelf.get(story.id);
    shelf.set(story.id, { ...story, entries: story.entries ?? before?.entries ?? null });
    watcher?.add(story.files.map((path) => join(root, path)));
    if (!story.entries || story.entries.story.digest === before?.entries?.story.digest) return;
    if (before) hide(before);
    for (const { id, data, digest } of entriesOf(story.entries)) {
      store.set({ id, data: await parseData({ id, data }), digest });
    }
  }

  function hide({ entries }: ShelvedStory): void {
    for (const { id } of entries ? entriesOf(entries) : []) store.delete(id);
  }

  function watch(files: Watcher): void {
    let queue = Promise.resolve();
    files.add(join(root, storiesFolder));
    for (const event of ['add', 'change', 'unlink'] as const) {
      files.on(event, (path) => {
        const file = relative(root, path).split(sep).join('/');
        const told = Date.now();
        look(file);
        // An editor that puts a file into form saves it twice.
        setTimeout(() => {
          if (!areUnchangedSince(root, [file], told)) look(file);
        }, againMs).unref();
      });
    }

    function look(file: string): void {
      queue = queue.then(() => update(file)).catch((cause) => logger.error(String(cause)));
    }
  }

  async function update(file: string): Promise<void> {
    const known = listStories(root);
    const [content, stories, folder = ''] = file.split('/');
    const touched = new Set([...shelf.values()].filter(({ files }) => files.includes(file)).map(({ id }) => id));
    if (`${content}/${stories}` === storiesFolder) touched.add(folder);
    for (const id of touched) {
      const gone = shelf.get(id);
      if (known.includes(id)) {
        for (const story of await share(join(root, id), () => readStories([id]))) await show(story);
      } else if (gone) {
        hide(gone);
        shelf.delete(id);
        keepOnlyStories(root, known);
      }
    }
  }
}

/** Without a stack: where our code noticed a slip in somebody's file helps nobody. */
function refusal(): Error {
  const error = new Error('The content is to be put right first.');
  error.stack = '';
  return error;
}

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { Corpus } from './corpus.ts';
import { type LoadedStory, loadStory } from './load-story.ts';

/** From the root of the project. */
export const storiesFolder = 'content/stories';

/** Ids of the stories of a project, in order: the names of the folders in `content/stories/`. */
export async function listStories(root: string): Promise<string[]> {
  const path = join(root, storiesFolder);
  const entries = existsSync(path) ? await readdir(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Loads story after story; each can be let go before the next comes.
 *
 * @param base where the site lies on its host, with a closing slash
 */
export async function* loadStories(root: string, base: string): AsyncGenerator<LoadedStory> {
  for (const id of await listStories(root)) yield await loadStory(root, id, base);
}

/** All stories that are sound, everything that is wrong with the others, and what their editors should know. */
export async function loadCorpus(
  root: string,
  base = '/',
): Promise<{ corpus: Corpus; problems: readonly VFileMessage[]; remarks: readonly VFileMessage[] }> {
  const loaded = await Array.fromAsync(loadStories(root, base));
  return {
    corpus: { stories: loaded.flatMap(({ analysed }) => analysed?.story ?? []) },
    problems: loaded.length === 0 ? [noStories()] : loaded.flatMap(({ problems }) => problems),
    remarks: loaded.flatMap(({ remarks }) => remarks),
  };
}

export function noStories(): VFileMessage {
  const message = new VFileMessage('There is no story: add a folder with a story.yaml.', {
    ruleId: 'no-stories',
    source: 'corpus',
  });
  message.file = storiesFolder;
  return message;
}
